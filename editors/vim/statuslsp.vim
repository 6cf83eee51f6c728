" statuslsp for Vim with ALE: a linter of every file type, beside the other linters.
" Set g:statuslsp_executable to the path of the program where it is not on the PATH.

if exists('g:loaded_statuslsp') | finish | endif
let g:loaded_statuslsp = 1

function! s:Executable(buffer) abort
  return get(g:, 'statuslsp_executable', 'statuslsp')
endfunction

" The folder of the project: the nearest one upwards that has .statuslsp.json or .git, else that of the file.
function! s:Root(buffer) abort
  let l:config = ale#path#FindNearestFile(a:buffer, '.statuslsp.json')
  if !empty(l:config) | return fnamemodify(l:config, ':p:h') | endif
  let l:git = ale#path#FindNearestDirectory(a:buffer, '.git')
  if !empty(l:git) | return fnamemodify(l:git, ':p:h:h') | endif
  return fnamemodify(bufname(a:buffer), ':p:h')
endfunction

let s:defined = {}

function! s:Add(filetype) abort
  " ALE looks at no buffer without a file type.
  if &buftype !=# '' || empty(a:filetype) | return | endif
  let l:others = filter(map(copy(ale#linter#Get(a:filetype)), 'v:val.name'), 'v:val !=# "statuslsp"')
  if !has_key(s:defined, a:filetype)
    " ALE counts columns in bytes.
    let s:defined[a:filetype] = 1
    call ale#linter#Define(a:filetype, {
    \ 'name': 'statuslsp',
    \ 'lsp': 'stdio',
    \ 'executable': function('s:Executable'),
    \ 'command': '%e',
    \ 'project_root': function('s:Root'),
    \ 'language': a:filetype,
    \ 'initialization_options': {'positionEncoding': 'utf-8'},
    \})
  endif
  " Where ALE has a list of linters for a language, it asks no other until it is named.
  let b:ale_linters = l:others + ['statuslsp']
endfunction

augroup statuslsp
  autocmd!
  autocmd FileType * call s:Add(expand('<amatch>'))
augroup END
