#!/usr/bin/env node
import { runCommand } from "./command"

const { lines, exit_code } = runCommand(process.argv.slice(2))
process.stdout.write(`${lines.join("\n")}\n`)
process.exitCode = exit_code
