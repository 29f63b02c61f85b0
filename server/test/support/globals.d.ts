/** Which database the running jest project stands on (server/jest.config.cjs). */
declare const TEST_DATABASE: 'sqlite' | 'mariadb'
