# --- sigils, heredocs and characters
defmodule App.Text do
  import Plug.Conn

  def text do
    ~s(put_status(404\), "quoted")
    ~r/status = (200|404)"/i
    ~w(200 404)a
    ?"
    """
    send_resp(conn, 500, "")
    """
  end
end
# --- atoms and binaries
defmodule App.Bytes do
  import Plug.Conn

  def bytes, do: {:binary, <<101, 102, 103>>}
  def reason(:not_found), do: :missing
  def token, do: <<200, 404::16>>
end
# --- waits and sizes
defmodule App.Wait do
  import Plug.Conn

  def wait do
    Process.sleep(100)
    Task.await(task, 500)
    Enum.take(list, 200)
    receive do
      :done -> :ok
    after
      300 -> :late
    end
  end
end
# --- results that are called ok
defmodule App.Tasks do
  def all, do: [ok: 200, ok: 404]
end
# --- statuses of something else
defmodule App.Order do
  def done?(order), do: order.order_status == 200
  def failed?(exit_status), do: exit_status == 404
end
# --- ports, ids, ages
defmodule App.Config do
  import Config

  config :app, AppWeb.Endpoint, http: [port: 443], url: [port: 404]
  config :app, pool_size: 200, timeout: 500
  assert user.id == 404
end
# --- a comment
defmodule App.Quiet do
  # put_status(conn, 404)
  def x, do: 1
end
