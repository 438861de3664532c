# syntax=docker/dockerfile:1

# glibc, not Alpine's musl: the builds of the tools are for it.
FROM node:20-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY apps/api/package.json apps/api/
COPY apps/cli/package.json apps/cli/
COPY apps/cli/bin apps/cli/bin
COPY apps/dashboard/package.json apps/dashboard/
COPY bench/package.json bench/
COPY packages/domain/package.json packages/domain/
COPY packages/schema/package.json packages/schema/

FROM manifests AS build
RUN npm ci
COPY . .
RUN npm run build

# What the built programs import when they run: no tools, and no embedded PostgreSQL, which a container has no use for.
FROM manifests AS packages
RUN npm ci --omit=dev --omit=optional -w @portday/api -w @portday/cli

FROM node:20-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 PORTDAY_DATA=/var/lib/portday PATH=/app/node_modules/.bin:$PATH
WORKDIR /app
COPY --from=packages /app ./
COPY --from=build /app/apps/api/dist apps/api/dist
COPY --from=build /app/apps/cli/dist apps/cli/dist
COPY --from=build /app/apps/dashboard/dist apps/dashboard/dist
RUN install -d -o node -g node -m 700 /var/lib/portday
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# DATABASE_URL is expected. Without it the start ends with a sentence that says so.
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
