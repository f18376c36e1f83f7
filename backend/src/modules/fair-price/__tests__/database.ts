import { Client } from "pg"

type DbConfig = { clientUrl: string }

export const databaseUrl = ({ clientUrl }: DbConfig): string => clientUrl

/** A connection of its own: what the module refuses to do is tried here directly. */
export async function withDatabase<Answer>(
  url: string,
  act: (client: Client) => Promise<Answer>,
): Promise<Answer> {
  const client = new Client(url)
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}
