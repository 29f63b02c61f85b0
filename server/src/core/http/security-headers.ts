import type { SecurityHeadersOptions } from '@nestjs/common'

/**
 * HTTPS is the business of the proxy in front, and so are the headers that make sense on it alone (HSTS, COOP).
 * Sockets are named besides 'self', which older WebKit does not stretch to `ws:`.
 */
export const SECURITY_OPTIONS: SecurityHeadersOptions = {
  contentSecurityPolicy: {
    directives: {
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      styleSrc: ["'self'", "'unsafe-inline'"],
      connectSrc: ["'self'", 'ws:', 'wss:'],
      upgradeInsecureRequests: null,
    },
  },
  referrerPolicy: { policy: 'same-origin' },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
}

/** For the few answers that leave before the framework's own headers are set. */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'",
}
