FROM node:20-alpine AS whole
WORKDIR /app
RUN npm init -y && npm install --no-audit --no-fund express@4.21.2 react@18.3.1 date-fns@4.1.0 lodash@4.17.21

FROM whole AS wiped
RUN find node_modules -name package.json -exec rm {} +
