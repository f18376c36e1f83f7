// To be imported before everything else: jobs that are due every few minutes would be told a moved clock, and those of
// a year would come at once. A seed runs in a process without jobs too, because `medusa exec` starts none.
process.env.MEDUSA_WORKER_MODE = "server"
