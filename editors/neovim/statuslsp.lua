-- statuslsp for Neovim 0.7 and later: runs beside the language's own server, in every file.
-- Set vim.g.statuslsp_cmd to the path of the program, or to a list with its arguments, where it is not on the PATH.

local clients = {} -- for Neovim 0.7: the running client of each root folder

local function command()
  local cmd = vim.g.statuslsp_cmd or 'statuslsp'
  if type(cmd) == 'string' then cmd = { cmd } end
  return cmd
end

-- The folder of the project: the nearest one upwards that has .statuslsp.json or .git, else that of the file.
local function root_of(path)
  local folder = vim.fn.fnamemodify(path, ':p:h')
  local upwards = vim.fn.escape(folder, ' \\,;') .. ';'
  local config = vim.fn.findfile('.statuslsp.json', upwards)
  if config ~= '' then return vim.fn.fnamemodify(config, ':p:h') end
  local git = vim.fn.finddir('.git', upwards)
  if git ~= '' then return vim.fn.fnamemodify(git, ':p:h:h') end
  git = vim.fn.findfile('.git', upwards) -- a worktree
  if git ~= '' then return vim.fn.fnamemodify(git, ':p:h') end
  return folder
end

local function start_once(config)
  local id = clients[config.root_dir]
  if id and vim.lsp.get_client_by_id(id) then return id end
  id = vim.lsp.start_client(config)
  clients[config.root_dir] = id
  return id
end

local function attach(buffer)
  local path = vim.api.nvim_buf_get_name(buffer)
  if path == '' or vim.bo[buffer].buftype ~= '' or path:find('^%a[%w+.-]+://') then return end
  local config = { name = 'statuslsp', cmd = command(), root_dir = root_of(path) }
  if vim.fn.executable(config.cmd[1]) == 0 then
    vim.notify_once('statuslsp: ' .. config.cmd[1] .. ' is not executable', vim.log.levels.WARN)
  elseif vim.lsp.start then -- 0.8 and later: one client for each name and root folder
    vim.lsp.start(config, { bufnr = buffer })
  else
    local id = start_once(config)
    if id then vim.lsp.buf_attach_client(buffer, id) end
  end
end

local group = vim.api.nvim_create_augroup('statuslsp', { clear = true })
vim.api.nvim_create_autocmd('FileType', { group = group, callback = function(event) attach(event.buf) end })
-- A file of unknown type fires no FileType.
vim.api.nvim_create_autocmd('BufWinEnter', {
  group = group,
  callback = function(event)
    if vim.bo[event.buf].filetype == '' then attach(event.buf) end
  end,
})
