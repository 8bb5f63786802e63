import { strToU8, zipSync } from 'fflate'

const p = 'http://schemas.openxmlformats.org/presentationml/2006/main'
const a = 'http://schemas.openxmlformats.org/drawingml/2006/main'
const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const office = 'application/vnd.openxmlformats-officedocument.presentationml'
const names = `xmlns:p="${p}" xmlns:a="${a}" xmlns:r="${r}"`

export interface OfficeHabits {
  /** Points. */
  width: number
  height: number
  /** `ST_SlideLayoutType` and name of each layout, with its placeholders: kind, index, box in points. */
  layouts: {
    type: string | null
    name: string
    placeholders: [kind: string, idx: number, box: number[] | null][]
  }[]
  /** Type of the main part: `template` is a .potx. */
  main: 'presentation' | 'template'
  dark: boolean
  notes: boolean
}

/** As PowerPoint has them: kinds on all layouts, places on the master, a slide of its own, notes, sections, tags. */
export const powerpoint: OfficeHabits = {
  width: 960,
  height: 540,
  main: 'template',
  dark: false,
  notes: true,
  layouts: [
    {
      type: 'title',
      name: 'Agency Cover',
      placeholders: [
        ['ctrTitle', 0, [120, 120, 720, 130]],
        ['subTitle', 1, [120, 260, 720, 120]],
      ],
    },
    {
      type: 'obj',
      name: 'Title and Content',
      placeholders: [
        ['title', 0, null],
        ['', 1, null],
        ['sldNum', 12, [800, 500, 90, 24]],
      ],
    },
    {
      type: 'twoObj',
      name: 'Two Content',
      placeholders: [
        ['title', 0, null],
        ['', 1, [60, 140, 410, 330]],
        ['', 2, [490, 140, 410, 330]],
      ],
    },
    {
      type: 'titleOnly',
      name: 'Title Only',
      placeholders: [
        ['title', 0, null],
        ['sldNum', 12, [800, 500, 90, 24]],
      ],
    },
    { type: 'blank', name: 'Blank', placeholders: [] },
  ],
}

/** As Google has them: names in capitals, kinds of its own, indexes with gaps, 10 by 5.625 inches. */
export const google: OfficeHabits = {
  width: 720,
  height: 405,
  main: 'presentation',
  dark: true,
  notes: false,
  layouts: [
    {
      type: 'title',
      name: 'TITLE',
      placeholders: [
        ['ctrTitle', 0, [24.5, 58.6, 671, 161.6]],
        ['subTitle', 1, [24.5, 223, 671, 62]],
        ['sldNum', 12, [667, 367, 43, 31]],
      ],
    },
    {
      type: 'tx',
      name: 'TITLE_AND_BODY',
      placeholders: [
        ['title', 0, [24.5, 35, 671, 45]],
        ['body', 1, [24.5, 90.8, 671, 269]],
        ['sldNum', 12, [667, 367, 43, 31]],
      ],
    },
    {
      type: 'twoColTx',
      name: 'TITLE_AND_TWO_COLUMNS',
      placeholders: [
        ['title', 0, [24.5, 35, 671, 45]],
        ['body', 1, [24.5, 90.8, 315, 269]],
        ['body', 2, [380.5, 90.8, 315, 269]],
      ],
    },
    { type: 'titleOnly', name: 'TITLE_ONLY', placeholders: [['title', 0, [24.5, 35, 671, 45]]] },
  ],
}

/** Old and hand-made: 4:3, no kinds, no body of its own, names alone. */
export const plainOld: OfficeHabits = {
  width: 720,
  height: 540,
  main: 'presentation',
  dark: false,
  notes: false,
  layouts: [{ type: null, name: 'Our slide', placeholders: [['title', 0, [36, 22, 648, 90]]] }],
}

const emu = (points: number) => Math.round(points * 12700)

function placeholder([kind, idx, box]: [string, number, number[] | null], id: number): string {
  const [x = 0, y = 0, width = 0, height = 0] = box ?? []
  const frame = box
    ? `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`
    : ''
  const attributes = `${kind === '' ? '' : ` type="${kind}"`}${idx === 0 ? '' : ` idx="${idx}"`}`
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Placeholder ${id}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    `<p:nvPr><p:ph${attributes}/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr>` +
    '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>'
  )
}

const tree = (shapes: string[]) =>
  '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>' +
  `${shapes.join('')}</p:spTree>`

const relations = (all: [id: string, kind: string, target: string][]) =>
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  all
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${r}/${kind}" Target="${target}"/>`)
    .join('') +
  '</Relationships>'

/** Part by part; every layout, picture, property and slide that an office's file may have. */
export function officeParts(habits: OfficeHabits): Record<string, string> {
  const { layouts, width, height } = habits
  const color = (name: string, hex: string) => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`
  const theme =
    `<a:theme ${names} name="Agency"><a:themeElements><a:clrScheme name="Agency">` +
    color('dk1', '1A1A1A') +
    color('lt1', 'FFFFFF') +
    color('dk2', '003A5D') +
    color('lt2', 'E7E6E6') +
    [1, 2, 3, 4, 5, 6].map(n => color(`accent${n}`, `${n}${n}44AA`)).join('') +
    color('hlink', '0563C1') +
    color('folHlink', '954F72') +
    '</a:clrScheme><a:fontScheme name="Agency"><a:majorFont><a:latin typeface="Calibri"/></a:majorFont>' +
    '<a:minorFont><a:latin typeface="Calibri"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
  const [dark, light] = habits.dark ? ['lt1', 'dk1'] : ['dk1', 'lt1']
  const master =
    `<p:sldMaster ${names}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></p:bgPr></p:bg>${tree(
      [
        placeholder(['title', 0, [60, 24, 840 * (width / 960), 90]], 2),
        placeholder(['body', 1, [60, 130, 840 * (width / 960), height - 200]], 3),
      ],
    )}</p:cSld><p:clrMap bg1="${light}" tx1="${dark}" bg2="lt2" tx2="${dark}" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>` +
    `<p:sldLayoutIdLst>${layouts.map((_, at) => `<p:sldLayoutId id="${2147483649 + at}" r:id="rId${at + 1}"/>`).join('')}</p:sldLayoutIdLst>` +
    '<p:txStyles><p:titleStyle><a:lvl1pPr><a:defRPr sz="3200"/></a:lvl1pPr></p:titleStyle>' +
    '<p:bodyStyle><a:lvl1pPr><a:defRPr sz="2400"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill></a:defRPr></a:lvl1pPr></p:bodyStyle></p:txStyles></p:sldMaster>'
  const parts: Record<string, string> = {
    '_rels/.rels': relations([
      ['rId1', 'officeDocument', 'ppt/presentation.xml'],
      ['rId2', 'thumbnail', 'docProps/thumbnail.jpeg'],
      ['rId3', 'custom-properties', 'docProps/custom.xml'],
    ]),
    'docProps/thumbnail.jpeg': 'jpeg',
    'docProps/custom.xml': '<Properties/>',
    'ppt/presentation.xml':
      `<p:presentation ${names}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>` +
      (habits.notes ? '<p:notesMasterIdLst><p:notesMasterId r:id="rId5"/></p:notesMasterIdLst>' : '') +
      '<p:sldIdLst><p:sldId id="256" r:id="rId2"/></p:sldIdLst>' +
      `<p:sldSz cx="${emu(width)}" cy="${emu(height)}"/><p:notesSz cx="6858000" cy="9144000"/>` +
      '<p:custShowLst><p:custShow name="Short" id="0"><p:sldLst><p:sld r:id="rId2"/></p:sldLst></p:custShow></p:custShowLst>' +
      '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="Old" id="{6B5A9E3C-0001-4000-8000-000000000001}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext><p:ext uri="{EFAFB233-063F-42B5-8137-9DF3F51BA10A}"/></p:extLst></p:presentation>',
    'ppt/_rels/presentation.xml.rels': relations([
      ['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
      ['rId2', 'slide', 'slides/slide1.xml'],
      ['rId3', 'tags', 'tags/tag1.xml'],
      ['rId4', 'vbaProject', 'vbaProject.bin'],
      ...(habits.notes
        ? ([['rId5', 'notesMaster', 'notesMasters/notesMaster1.xml']] as [string, string, string][])
        : []),
    ]),
    'ppt/tags/tag1.xml': '<p:tagLst/>',
    'ppt/vbaProject.bin': 'macros',
    'ppt/slideMasters/slideMaster1.xml': master,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations([
      ...layouts.map((_, at): [string, string, string] => [
        `rId${at + 1}`,
        'slideLayout',
        `../slideLayouts/slideLayout${at + 1}.xml`,
      ]),
      ['rId90', 'theme', '../theme/theme1.xml'],
      ['rId91', 'image', '../media/image1.png'],
    ]),
    'ppt/theme/theme1.xml': theme,
    'ppt/media/image1.png': 'the logo',
    'ppt/media/image2.png': 'of a slide alone',
    'ppt/slides/slide1.xml': `<p:sld ${names}><p:cSld>${tree([])}</p:cSld></p:sld>`,
    'ppt/slides/_rels/slide1.xml.rels': relations([
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'image', '../media/image2.png'],
    ]),
  }
  layouts.forEach(({ type, name, placeholders }, at) => {
    const kind = type === null ? '' : ` type="${type}"`
    const shapes = placeholders.map((one, index) => placeholder(one, index + 2))
    const link = at === 0 ? `<a:hlinkClick xmlns:a="${a}" r:id="rId7" action="ppaction://hlinksldjump"/>` : ''
    parts[`ppt/slideLayouts/slideLayout${at + 1}.xml`] =
      `<p:sldLayout ${names}${kind}><p:cSld name="${name}">${tree(shapes).replace('name="Placeholder 2"/>', `name="Placeholder 2">${link}</p:cNvPr>`)}</p:cSld></p:sldLayout>`
    parts[`ppt/slideLayouts/_rels/slideLayout${at + 1}.xml.rels`] = relations([
      ['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml'],
      ...(at === 0 ? ([['rId7', 'slide', '../slides/slide1.xml']] as [string, string, string][]) : []),
    ])
  })
  if (habits.notes) {
    parts['ppt/notesMasters/notesMaster1.xml'] =
      `<p:notesMaster ${names}><p:cSld>${tree([])}</p:cSld></p:notesMaster>`
    parts['ppt/notesMasters/_rels/notesMaster1.xml.rels'] = relations([
      ['rId1', 'theme', '../theme/theme2.xml'],
    ])
    parts['ppt/theme/theme2.xml'] = theme
  }
  const override = (name: string, type: string) =>
    `<Override PartName="/${name}" ContentType="${office}.${type}+xml"/>`
  parts['[Content_Types].xml'] =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="PNG" ContentType="image/png"/>' +
    override('ppt/presentation.xml', `${habits.main}.main`) +
    override('ppt/slides/slide1.xml', 'slide') +
    override('ppt/tags/tag1.xml', 'tags') +
    override('ppt/slideMasters/slideMaster1.xml', 'slideMaster') +
    layouts.map((_, at) => override(`ppt/slideLayouts/slideLayout${at + 1}.xml`, 'slideLayout')).join('') +
    '</Types>'
  return parts
}

export const officePackage = (habits: OfficeHabits, change: Record<string, string> = {}): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({ ...officeParts(habits), ...change }).map(([name, text]) => [name, strToU8(text)]),
    ),
  )
