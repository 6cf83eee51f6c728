" Runs inside Vim: does by hand what PROBE_CASE asks for, and writes what the user would see to PROBE_RESULT.
let s:case = json_decode(join(readfile($PROBE_CASE), "\n"))
let s:result = {'version': printf('%d.%d', v:version / 100, v:version % 100)}

function! s:Wait(what, fits) abort
  for l:try in range(1000)
    let l:value = a:fits()
    if !empty(l:value) | return l:value | endif
    sleep 20m
  endfor
  throw 'nothing came: ' . a:what
endfunction

function! s:Found() abort
  return filter(copy(ale#engine#GetLoclist(bufnr(''))), 'get(v:val, "linter_name", "") ==# "statuslsp"')
endfunction

function! s:Shown() abort
  return map(s:Found(), {_, one -> {
  \ 'line': one.lnum - 1, 'code': get(one, 'code', ''), 'source': one.linter_name, 'message': one.text,
  \ 'underlined': strpart(getline(one.lnum), one.col - 1, one.end_col - one.col + 1)}})
endfunction

function! s:Text() abort
  return join(getline(1, '$'), "\n") . "\n"
endfunction

function! s:Settle(count) abort
  ALELint
  call s:Wait(a:count . ' findings', {-> len(s:Found()) == a:count})
endfunction

function! s:Hover() abort
  call cursor(s:case.finding.line + 1, s:case.finding.column + 1)
  ALEHover
  let l:preview = s:Wait('a hover', {-> filter(range(1, winnr('$')), 'getwinvar(v:val, "&previewwindow")')})
  let l:text = join(getbufline(winbufnr(l:preview[0]), 1, '$'), "\n")
  pclose
  return l:text
endfunction

" ALE acts in insert mode, which Vim without a screen has not.
function! s:Complete(typed) abort
  let l:before = getline(1, '$')
  let l:line = s:case.cursor.line + 1
  let l:text = getline(l:line)
  call setline(l:line, strpart(l:text, 0, s:case.cursor.column) . a:typed . strpart(l:text, s:case.cursor.column))
  call cursor(l:line, s:case.cursor.column + len(a:typed) + 1)
  let l:got = {}
  call ale#completion#GetCompletions('ale-callback', {'callback': {items -> extend(l:got, {'items': items})}})
  call s:Wait('completions', {-> has_key(l:got, 'items')})
  call setline(1, l:before)
  return {'typed': a:typed, 'menu': map(copy(l:got.items), 'v:val.word')}
endfunction

function! s:Fix() abort
  call cursor(s:case.finding.line + 1, s:case.finding.column + 1)
  let l:before = s:Text()
  ALECodeAction
  call s:Wait('a changed text', {-> s:Text() !=# l:before})
  let s:result.fixed = s:Text()
endfunction

function! s:Restart() abort
  call system('kill -KILL ' . readfile($KEEPER_LOG . '/1/pid')[0])
  call s:Wait('the end of the keeper', {-> filereadable($KEEPER_LOG . '/1/done')})
  sleep 300m
  ALELint
  call s:Wait('a second session', {-> filereadable($KEEPER_LOG . '/2/pid')})
  call s:Settle(s:case.findings - 1)
  let s:result.again = s:Shown()
endfunction

try
  call s:Settle(s:case.findings)
  let s:result.filetype = &filetype
  let s:result.diagnostics = s:Shown()
  let s:result.hover = s:Hover()
  function! ale#util#Mode(...) abort
    return 'i'
  endfunction
  let s:result.completions = map(copy(s:case.typed), {_, typed -> s:Complete(typed)})
  function! ale#util#Mode(...) abort
    return 'n'
  endfunction
  " ALE numbers the actions and asks for a number.
  function! ale#util#Input(message, value, ...) abort
    let l:titles = split(a:message, "\n")
    let s:result.menu = map(filter(copy(l:titles), 'v:val =~# "^\\d"'), 'substitute(v:val, "^\\d*) ", "", "")')
    for l:title in l:titles
      if l:title =~# s:case.title | return matchstr(l:title, '^\d\+') | endif
    endfor
    return ''
  endfunction
  call s:Settle(s:case.findings)
  call s:Fix()
  call s:Settle(s:case.findings - 1)
  if get(s:case, 'restart', v:false) is v:true | call s:Restart() | endif
catch
  let s:result.error = v:exception . ' @ ' . v:throwpoint
endtry
call writefile([json_encode(s:result)], $PROBE_RESULT)
ALEStopAllLSPs
qall!
