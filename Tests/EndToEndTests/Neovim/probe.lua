-- Runs inside Neovim: does by hand what PROBE_CASE asks for, and writes what the user would see to PROBE_RESULT.
local case = vim.fn.json_decode(table.concat(vim.fn.readfile(vim.env.PROBE_CASE), '\n'))
local buffer = vim.api.nvim_get_current_buf()
local result = { version = vim.version().major .. '.' .. vim.version().minor }
local step

-- Lets the editor go on, so that it takes what was typed, until `fits` gives something.
local function wait(what, fits)
  for _ = 1, 750 do
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
        line = one.lnum, column = one.col, code = one.code, severity = one.severity, source = one.source,
        message = one.message, underlined = line(one.lnum):sub(one.col + 1, one.end_col),
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

local function items_at_cursor()
  local one = client()
  local params = vim.lsp.util.make_position_params(0, one.offset_encoding)
  local answer
  local function take(err, value) answer = { err = err, value = value } end
  if vim.fn.has('nvim-0.11') == 1 then
    one:request('textDocument/completion', params, take, buffer)
  else
    one.request('textDocument/completion', params, take, buffer)
  end
  wait('completions', function() return answer end)
  if answer.err then error(vim.inspect(answer.err)) end
  local value = answer.value
  if value == nil or value == vim.NIL then return {} end
  local items = {}
  for _, item in ipairs(value.items or value) do
    table.insert(items, {
      label = item.label, insertion = item.textEdit and item.textEdit.newText or item.insertText or item.label,
      filter = item.filterText or item.label,
    })
  end
  return items
end

local function complete(place)
  local before = text()
  local column = place.column
  vim.api.nvim_win_set_cursor(0, { place.line + 1, math.min(column, math.max(#line(place.line) - 1, 0)) })
  vim.api.nvim_input((column >= #line(place.line) and 'A' or 'i') .. place.typed)
  local typed = line(place.line):sub(1, column) .. place.typed
  wait('what was typed', function()
    return vim.startswith(line(place.line), typed) and vim.fn.mode() == 'i' and vim.fn.col('.') == #typed + 1
  end)
  local seen = { items = items_at_cursor() }
  if vim.fn.has(place.menu) == 1 then
    vim.bo[buffer].omnifunc = 'v:lua.vim.lsp.omnifunc'
    vim.api.nvim_input('<C-x><C-o>')
    wait('a menu', function() return #vim.fn.complete_info({ 'items' }).items > 0 end)
    seen.menu = vim.tbl_map(function(item) return item.word end, vim.fn.complete_info({ 'items' }).items)
  end
  vim.api.nvim_input('<C-e><Esc>')
  wait('normal mode', function() return vim.fn.mode() == 'n' end)
  vim.api.nvim_input('u')
  wait('the undone text', function() return text() == before end)
  return seen
end

local function fix(place)
  local before = text()
  vim.ui.select = function(list, options, choose)
    result.menu = vim.tbl_map(function(item)
      return options.format_item and options.format_item(item) or tostring(item)
    end, list)
    for index, title in ipairs(result.menu) do
      if title:find(place.title, 1, true) then return choose(list[index], index) end
    end
    choose(nil)
  end
  vim.api.nvim_win_set_cursor(0, { place.line + 1, place.column })
  vim.lsp.buf.code_action()
  wait('a changed text; the menu was ' .. vim.inspect(result.menu), function() return text() ~= before end)
  result.fixed = text()
  wait('one finding less', function() return #diagnostics() == case.findings - 1 end)
end

local function main()
  wait('a client', client)
  wait('findings', function() return #diagnostics() == case.findings end)
  result.diagnostics = diagnostics()
  if vim.env.PROBE_SECOND then
    wait('findings of the second server', function() return #diagnostics(true) > 0 end)
    result.others = diagnostics(true)
  end
  result.hover = hover(case.hover)
  result.completions = {}
  for _, place in ipairs(case.completions) do table.insert(result.completions, complete(place)) end
  wait('the findings again', function() return #diagnostics() == case.findings end)
  fix(case.fix)
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
