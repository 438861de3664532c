import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compression from 'compression'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { Logger } from 'pino'

export interface PlainRoutes {
  /** Where the built dashboard lies. */
  readonly dashboard: string
  readonly log: Logger
  /** Whether requests can be answered: the database is there. */
  isReady(): Promise<boolean>
  /** Answers GET /sign-in/<secret>. */
  signIn(request: Request, response: Response): Promise<void>
}

/** Everything but /graphql. */
export function plainRoutes({ dashboard, log, isReady, signIn }: PlainRoutes): Express {
  const app = express()
  app.disable('x-powered-by')
  app.get('/livez', (_request, response) => void response.type('text').send('ok\n'))
  app.get('/readyz', async (_request, response) => {
    const ready = await isReady()
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ok\n' : 'The database does not answer.\n')
  })
  app.get('/sign-in/:secret', signIn)
  // Of our answers only these are compressed: they hold no secret that their length could tell.
  app.use(
    '/assets',
    compression(),
    express.static(join(dashboard, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  )
  app.use(express.static(dashboard, { cacheControl: true, maxAge: 0, index: 'index.html' }))
  app.get('/{*page}', (request, response, next) => {
    if (!request.accepts(['json', 'html']) || request.accepts(['json', 'html']) === 'json') return next()
    const page = join(dashboard, 'index.html')
    if (existsSync(page)) response.setHeader('cache-control', 'no-cache').sendFile(page)
    else response.status(200).type('html').send(NOT_BUILT)
  })
  app.use((_request: Request, response: Response) => {
    response.status(404).json({ error: 'There is nothing at this address.', remedy: 'Programs ask /graphql.' })
  })
  app.use((error: unknown, _request: Request, response: Response, _next: NextFunction) => {
    const status = statusOf(error)
    if (status >= 500) log.error({ err: error }, 'A page failed')
    response.status(status).json({ error: status >= 500 ? 'Internal server error' : 'The address can’t be read.' })
  })
  return app
}

const NOT_BUILT = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Portday</title>
<h1>Portday</h1>
<p>The dashboard is not built yet. Run <code>npm start</code>, which builds it, and open this page again.</p>
</html>
`

function statusOf(error: unknown): number {
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 500
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}
