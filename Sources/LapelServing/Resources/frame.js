// The frame around a page: its tabs, its problems, and a new page in the place of the old one, without a flicker.
'use strict'

const stage = document.getElementById('stage')
const problems = document.getElementById('problems')
const warnings = document.getElementById('warnings')
const korean = document.documentElement.lang === 'ko'
const words = korean
  ? { general: '일반', site: '사이트', year: '년', applications: '지원 현황', interview: '면접', waiting: '아직 보여 드릴 페이지가 없습니다. 위의 문제를 고치면 나타납니다.', own: '내 테마', warnings: n => `주의 ${n}건` }
  : { general: 'general', site: 'site', year: '', applications: 'applications', interview: 'interview', waiting: 'There is no page to show yet. It comes when the problems above are mended.', own: 'own theme', warnings: n => n === 1 ? '1 warning' : `${n} warnings` }
const told = name => document.querySelector(`meta[name=${name}]`).content
let pages = []
let beside = []
let loading = 0

// What is chosen is the address's fragment: #hanbit/cv.en.html?theme=seonbi
function chosen() {
  const other = beside.find(path => path === decodeURIComponent(location.hash).slice(1))
  if (other) return { beside: other }
  const found = /^#([^/]+)\/cv\.([^.]+)\.(html|pdf)(?:\?theme=([^&]+))?$/.exec(decodeURIComponent(location.hash))
  const wanted = found ? { target: found[1], language: found[2], form: found[3], theme: found[4] || '' } : null
  const known = pages.map(parts)
  if (wanted && known.some(p => p.target === wanted.target && p.language === wanted.language)) return wanted
  const first = known.find(p => p.target === 'general') || known[0]
  return first ? { ...first, form: 'html', theme: '' } : wanted
}

function parts(path) {
  const [, target, language] = /^(.+)\/cv\.([^.]+)\.html$/.exec(path) || []
  return { target, language }
}

// The site, a year, a copy for an interview: what it is, and in which language.
function besideParts(path) {
  if (path.startsWith('site/')) return { path, name: 'site', language: siteLanguage(path) || mainLanguage() }
  const [, name, tag] = /^[^/]+\/(.+)[.]([^.]+)[.]html$/.exec(path)
  return { path, name, language: tag }
}

function siteLanguage(path) {
  return (/^site\/([^/]+)\/index[.]html$/.exec(path) || [])[1]
}

// The language of the site that has no folder of its own.
function mainLanguage() {
  const others = beside.map(siteLanguage)
  return (pages.map(parts).find(p => p.target === 'general' && !others.includes(p.language)) || {}).language || ''
}

function besideLabel(name) {
  const year = /^year-(\d+)$/.exec(name)
  if (year) return year[1] + words.year
  const [kind, ...id] = name.split('-')
  return [words[kind] || kind, ...id].join(id.length > 0 && kind === 'interview' ? ' ' : '-')
}

function address(choice) {
  if (choice.beside) return choice.beside.split('/').map(encodeURIComponent).join('/')
  const path = `${encodeURIComponent(choice.target)}/cv.${choice.language}.${choice.form}`
  return choice.theme ? `${path}?theme=${encodeURIComponent(choice.theme)}` : path
}

function tabs(id, names, now, choose, label = name => name) {
  const list = document.getElementById(id)
  const had = document.activeElement && list.contains(document.activeElement) ? document.activeElement.dataset.name : null
  list.replaceChildren(...names.map(name => {
    const tab = document.createElement('button')
    tab.setAttribute('role', 'tab')
    tab.setAttribute('aria-selected', String(name === now))
    tab.tabIndex = name === now || now === null && name === names[0] ? 0 : -1
    tab.dataset.name = name
    tab.title = name || words.own
    tab.textContent = label(name)
    tab.addEventListener('click', () => { location.hash = address(choose(name)) })
    return tab
  }))
  if (had !== null) list.querySelector('[aria-selected=true]')?.focus()
}

// The arrow keys go from tab to tab.
document.querySelector('header').addEventListener('keydown', event => {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  const all = [...(event.target.closest('[role=tablist]')?.querySelectorAll('[role=tab]') || [])]
  if (step && all.length) all[(all.indexOf(event.target) + step + all.length) % all.length].click()
})

function drawTabs() {
  const now = chosen()
  if (!now) return
  drawBeside(now)
  if (now.beside) return
  const known = pages.map(parts)
  const targets = [...new Set(known.map(p => p.target))].sort((a, b) => (b === 'general') - (a === 'general'))
  const languages = [...new Set(known.filter(p => p.target === now.target).map(p => p.language))]
  const themes = ['', ...told('themes').split(' ').filter(Boolean)]
  const withLanguage = target => {
    const own = known.filter(p => p.target === target).map(p => p.language)
    return { ...now, target, language: own.includes(now.language) ? now.language : own[0] }
  }
  tabs('targets', targets, now.target, withLanguage, name => name === 'general' ? words.general : name)
  tabs('languages', languages, now.language, language => ({ ...now, language }))
  tabs('themes', themes, now.theme, theme => ({ ...now, theme }), name => name || words.own)
  tabs('forms', ['html', 'pdf'], now.form, form => ({ ...now, form }), name => name.toUpperCase())
}

// The tabs of what stands beside the CVs; when one of it is shown, a CV has no look and no form to choose.
function drawBeside(now) {
  const known = beside.map(besideParts)
  const own = known.find(p => p.path === now.beside)
  const wanted = own ? own.language : now.language
  const inLanguage = name => {
    const all = known.filter(p => p.name === name)
    return { beside: (all.find(p => p.language === wanted) || all[0]).path }
  }
  tabs('beside', [...new Set(known.map(p => p.name))], own ? own.name : null, inLanguage, besideLabel)
  if (!own) return
  const all = known.filter(p => p.name === own.name)
  const cvs = pages.map(parts)
  const targets = [...new Set(cvs.map(p => p.target))].sort((a, b) => (b === 'general') - (a === 'general'))
  tabs('targets', targets, null, target => ({ ...cvs.find(p => p.target === target), form: 'html', theme: '' }), name => name === 'general' ? words.general : name)
  tabs('languages', all.map(p => p.language), own.language, language => ({ beside: all.find(p => p.language === language).path }))
  tabs('themes', [], null, null)
  tabs('forms', [], null, null)
}

// A page is loaded behind the one that is shown, scrolled to its place, and only then shown.
function show() {
  const now = chosen()
  drawTabs()
  if (!now || !pages.length) {
    if (!stage.querySelector('iframe')) {
      const note = document.createElement('p')
      note.className = 'waiting'
      note.textContent = words.waiting
      stage.replaceChildren(note)
    }
    return
  }
  const number = ++loading
  const old = [...stage.querySelectorAll('iframe')].find(frame => frame.dataset.shown)
  const frame = document.createElement('iframe')
  frame.title = now.beside || `${now.target} ${now.language}`
  frame.dataset.address = address(now)
  const isSame = old && old.dataset.address === frame.dataset.address
  // On the site one may have followed a link.
  frame.src = isSame && now.beside ? old.contentWindow.location.href : address(now)
  frame.addEventListener('load', () => {
    if (number !== loading) return frame.remove()
    const place = () => { if (isSame) copyPlace(old, frame) }
    place()
    requestAnimationFrame(() => requestAnimationFrame(() => {
      if (number !== loading) return frame.remove()
      place()
      frame.dataset.shown = 'yes'
      for (const other of [...stage.children]) if (other !== frame) other.remove()
    }))
  }, { once: true })
  // Behind: what comes first is painted first.
  stage.prepend(frame)
}

function copyPlace(from, to) {
  const [a, b] = [from.contentWindow, to.contentWindow]
  if (a && b && (b.scrollX !== a.scrollX || b.scrollY !== a.scrollY)) b.scrollTo({ left: a.scrollX, top: a.scrollY, behavior: 'instant' })
}

function line(problem) {
  const line = document.createElement('p')
  line.className = problem.severity
  const kind = document.createElement('strong')
  kind.textContent = `${problem.severity}: `
  line.append(kind, problem.message, ' ')
  if (problem.line) {
    const link = document.createElement('a')
    const file = problem.file.startsWith('/') ? problem.file : `${told('directory')}/${problem.file}`
    link.href = `vscode://file${file.split('/').map(encodeURIComponent).join('/')}:${problem.line}:${problem.column}`
    link.textContent = `${problem.file}:${problem.line}:${problem.column}`
    line.append(link)
  }
  for (const hint of problem.hints) {
    const more = document.createElement('span')
    more.className = 'hint'
    more.textContent = hint
    line.append(more)
  }
  return line
}

// Errors keep a new page from being shown, so they stand open; warnings stop nothing, and are there to be opened.
async function drawProblems(state) {
  const found = state.errors || state.warnings ? (await (await fetch('problems')).json()).diagnostics : []
  const [errors, others] = ['error', 'warning'].map(kind => found.filter(d => d.severity === kind).slice(0, 50))
  problems.hidden = !errors.length
  problems.replaceChildren(...errors.map(line))
  warnings.hidden = !others.length
  warnings.querySelector('summary').textContent = words.warnings(others.length)
  warnings.querySelector('div').replaceChildren(...others.map(line))
}

const events = new EventSource('events')
events.addEventListener('state', event => {
  const state = JSON.parse(event.data)
  const had = [...pages, ...beside].join()
  pages = state.pages
  beside = state.beside
  const now = chosen()
  const isSite = now && now.beside && now.beside.startsWith('site/')
  const isOther = now && state.changed.some(path => path === decodeURIComponent(address(now)) || isSite && path.startsWith('site/'))
  if (isOther || had !== [...pages, ...beside].join() || !stage.querySelector('iframe')) show(); else drawTabs()
  drawProblems(state).catch(() => {})
})
window.addEventListener('hashchange', show)
