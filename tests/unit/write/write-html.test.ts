import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sheets } from '../../../src/paper/set/sheets.ts'
import { writeHtml } from '../../../src/write/write-html.ts'
import { paperFrom } from '../paper/sources.ts'

const html = (body: string, given: { isCard?: boolean; sources?: 'notes' } = {}) => {
  const { paper } = paperFrom(`---\ntitle: "A <b> & more"\nmarking: "S"\n---\n\n# (S) Points\n\n${body}`, {
    sources: given.sources ?? 'tags',
  })
  return writeHtml(paper, { sheet: sheets.letter, size: 12, isCard: given.isCard ?? false })
}

describe('writeHtml', () => {
  it('escapes whatever the cable says', () => {
    const page = html('- (S) \\<script>alert(1)\\</script> "&" `<img src=x>` [¶1]\n')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;&quot; &lt;img src=x&gt;')
    expect(page).toContain('<title>(S) A &lt;b&gt; &amp; more</title>')
    expect(page).not.toMatch(/<(?:script|img|link|iframe)|\son\w+=|https?:/i)
  })

  it('allows its own style and nothing else', () => {
    const page = html('text\n')
    const css = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? ''
    const digest = createHash('sha256').update(css).digest('base64')
    expect(page).toContain(
      `default-src &#39;none&#39;; style-src &#39;sha256-${digest}&#39;`.replace(/&#39;/g, "'"),
    )
    expect(css).not.toMatch(/url\(|@import/)
  })

  it('makes lists, tables and blanks of what the paper holds, in order', () => {
    const page = html(
      '| | |\n| --- | --- |\n| With | (S) Ada [¶1] |\n\n<!-- _block: say -->\n## (S) Raise\n\n1. (S) one [¶1]\n2. (S) two\n   - (S) below\n- Say: [to be drafted]\n',
    )
    const text = page
      .slice(page.indexOf('<main>'))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
    expect(text).toMatch(
      /\(S\) Points With \(S\) Ada \[¶1\] Classified By: .* \(S\) Raise \(S\) one \[¶1\] \(S\) two \(S\) below Say: \[to be drafted\] SECRET/,
    )
    expect(page).toContain('<section class="say">')
    expect(page).toContain('<li value="1">')
    expect(page).toContain('<th scope="row">With</th>')
  })

  it('puts the authority block on a card’s foot, and numbers notes', () => {
    const page = html('- (S) one [¶1]\n', { isCard: true, sources: 'notes' })
    expect(page.indexOf('Classified By')).toBeGreaterThan(page.indexOf('one'))
    expect(page).toContain('<sup><a href="#note-1">1</a></sup>')
    expect(page).toContain('<li id="note-1">09 TARVEN 12 ¶1</li>')
  })

  it('prints on its sheet', () => {
    expect(html('text\n')).toContain('@page { size: 8.500in 11.000in;')
  })
})
