import type { Request, Response } from 'express'
import type { Database } from '../database/data-source.ts'
import type { Clock } from '../platform/clock.ts'
import { SESSION_COOKIE } from './credentials.ts'
import { openSession } from './sign-in-link.ts'

/** Answers GET /sign-in/<secret>: the first visit opens a session and shows the dashboard, every other says why not. */
export async function signIn(database: Database, clock: Clock, request: Request, response: Response): Promise<void> {
  response.setHeader('cache-control', 'no-store')
  // Who only asks whether the address exists has not visited it.
  if (request.method !== 'GET') return void response.status(405).setHeader('allow', 'GET').end()
  const session = await openSession(database, String(request.params['secret']), clock.now())
  if (session === null) return void response.status(410).type('html').send(LINK_IS_OVER)
  response.cookie(SESSION_COOKIE, session.secret, {
    httpOnly: true,
    sameSite: 'strict',
    secure: request.secure || request.headers['x-forwarded-proto'] === 'https',
    path: '/',
    maxAge: session.seconds * 1000,
  })
  response.redirect(303, '/')
}

const LINK_IS_OVER = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>This link is over – Portday</title>
<h1>This link is over</h1>
<p>It opens one session and was used already, or it is older than twelve hours, or it is not complete.</p>
<p>Get a new one: run <code>npx porting-tracker sign-in-link</code> on the machine that runs Portday, or start Portday again.</p>
</html>
`
