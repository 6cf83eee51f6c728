-- Runs inside Neovim: does by hand what PROBE_CASE asks for, and writes what the user would see to PROBE_RESULT.
local case = vim.fn.json_decode(table.concat(vim.fn.readfile(vim.env.PROBE_CASE), '\n'))
local buffer = vim.api.nvim_get_current_buf()
local result = { version = vim.version().major .. '.' .. vim.version().minor .. '.' .. vim.version().patch }
local step

-- Lets the editor go on, so that it takes what was typed, until `fits` gives something.
local function wait(what, fits)
  for _ = 1, 1000 do
    local value = fits()
    if value then return value end
    vim.defer_fn(step, 20)
    coroutine.yield()
  end
  error('nothing came: ' .. what)
end

local function line(number) return vim.api.nvim_buf_get_lines(buffer, number, number + 1, false)[1] end
local function text() return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') end

local function client()
  local all = (vim.lsp.get_clients or vim.lsp.get_active_clients)()
  for _, one in pairs(all) do
    if one.name == 'statuslsp' then return one end
  end
end

local function diagnostics(others)
  local seen = {}
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    if (one.source == 'statuslsp') ~= (others == true) then
      table.insert(seen, {
        line = one.lnum, code = one.code, severity = one.severity, source = one.source, message = one.message,
        underlined = line(one.lnum):sub(one.col + 1, one.end_col), column = one.col,
      })
    end
  end
  table.sort(seen, function(a, b) return a.line < b.line or (a.line == b.line and a.column < b.column) end)
  return seen
end

local function float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
  end
end

local function hover(place)
  vim.api.nvim_win_set_cursor(0, { place.line + 1, place.column })
  vim.lsp.buf.hover()
  local window = wait('a hover', float)
  local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
  vim.api.nvim_win_close(window, true)
  return table.concat(lines, '\n')
end

local function menu()
  local info = vim.fn.complete_info({ 'items' })
  return vim.tbl_map(function(item) return item.word end, info.items)
end

-- Types, lets the menu open (by its key where PROBE_KEY is set), takes 404 from it, and undoes all.
local function complete(place, typed)
  local before = text()
  local column = place.column
  vim.api.nvim_win_set_cursor(0, { place.line + 1, math.min(column, math.max(#line(place.line) - 1, 0)) })
  vim.api.nvim_input(column >= #line(place.line) and 'A' or 'i')
  wait('insert mode', function() return vim.fn.mode() == 'i' end)
  -- Key by key, as a person does: each may open the menu or ask for it anew.
  for index = 1, #typed do
    vim.api.nvim_input(typed:sub(index, index))
    local so_far = line(place.line):sub(1, column) .. typed:sub(1, index)
    wait('what was typed', function() return vim.startswith(line(place.line), so_far) end)
    vim.defer_fn(step, 60)
    coroutine.yield()
  end
  if vim.env.PROBE_KEY then
    vim.bo[buffer].omnifunc = 'v:lua.vim.lsp.omnifunc'
    vim.api.nvim_input('<C-x><C-o>')
  end
  local seen = { typed = typed }
  wait('a menu with 404 for ' .. typed, function()
    seen.menu = menu()
    return vim.fn.pumvisible() == 1 and vim.tbl_contains(seen.menu, '404')
  end)
  for _ = 1, #seen.menu + 1 do
    local info = vim.fn.complete_info({ 'items', 'selected' })
    local item = info.items[info.selected + 1]
    if item and item.word == '404' then break end
    vim.api.nvim_input('<C-n>')
    vim.defer_fn(step, 30)
    coroutine.yield()
  end
  vim.api.nvim_input('<C-y><Esc>')
  wait('normal mode', function() return vim.fn.mode() == 'n' end)
  seen.line = line(place.line)
  vim.api.nvim_input('u')
  wait('the undone text', function() return text() == before end)
  return seen
end

local function hints()
  if not vim.lsp.inlay_hint then return nil end
  local labels
  wait('hints', function()
    labels = {}
    for _, one in ipairs(vim.lsp.inlay_hint.get({ bufnr = buffer })) do
      local label = one.inlay_hint.label
      if type(label) == 'table' then label = label[1].value end
      table.insert(labels, label)
    end
    return #labels > 0
  end)
  return labels
end

local function fix(place)
  local before = text()
  vim.ui.select = function(list, options, choose)
    result.menu = vim.tbl_map(function(item)
      return options.format_item and options.format_item(item) or tostring(item)
    end, list)
    for index, title in ipairs(result.menu) do
      if title:find(case.title, 1, true) then return choose(list[index], index) end
    end
    choose(nil)
  end
  vim.api.nvim_win_set_cursor(0, { place.line + 1, place.column })
  vim.lsp.buf.code_action()
  wait('a changed text; the menu was ' .. vim.inspect(result.menu), function() return text() ~= before end)
  result.fixed = text() .. '\n'
  wait('one finding less', function() return #diagnostics() == case.findings - 1 end)
end

-- Ends the server from outside, and starts it as README.md says.
local function restart()
  vim.cmd('silent write')
  local pid = vim.fn.readfile(vim.env.KEEPER_LOG .. '/1/pid')[1]
  vim.fn.system({ 'kill', '-KILL', pid })
  wait('the end of the client', function() return not client() end)
  vim.diagnostic.reset(nil, buffer)
  vim.cmd('edit')
  wait('the client again', client)
  wait('the second session', function() return vim.fn.filereadable(vim.env.KEEPER_LOG .. '/2/pid') == 1 end)
  wait('the findings of the second session', function() return #diagnostics() == case.findings - 1 end)
  result.again = diagnostics()
end

local function main()
  wait('a client', client)
  wait('findings', function() return #diagnostics() == case.findings end)
  result.diagnostics = diagnostics()
  if vim.env.PROBE_SECOND then
    wait('findings of the second server', function() return #diagnostics(true) > 0 end)
    result.others = diagnostics(true)
  end
  result.hover = hover(case.finding)
  result.hints = hints()
  result.completions = {}
  for _, typed in ipairs(case.typed) do table.insert(result.completions, complete(case.cursor, typed)) end
  wait('the findings again', function() return #diagnostics() == case.findings end)
  fix(case.finding)
  if case.restart then restart() end
end

local routine = coroutine.create(function()
  local ok, message = xpcall(main, debug.traceback)
  if not ok then result.error = message .. '\nfindings: ' .. vim.inspect(diagnostics()) end
  vim.fn.writefile({ vim.fn.json_encode(result) }, vim.env.PROBE_RESULT)
  vim.cmd('qa!')
end)

step = function()
  local ok, message = coroutine.resume(routine)
  if not ok then
    vim.fn.writefile({ vim.fn.json_encode({ error = message }) }, vim.env.PROBE_RESULT)
    vim.cmd('qa!')
  end
end
vim.defer_fn(step, 20)
