import { execFileSync } from 'node:child_process'

/** The command tests run `dist/cli.cjs` as a user does, so it is built once before them all. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build:js'], {
    cwd: new URL('..', import.meta.url).pathname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
}
