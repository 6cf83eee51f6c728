# --- plug: send_resp and put_status
defmodule App.Router do
  use Plug.Router

  get "/" do
    send_resp(conn, «200», "hi")
  end

  match _ do
    conn
    |> put_status(«404»)
    |> json(%{error: "missing"})
  end

  def refuse(conn), do: put_status(conn, «403»)
end
# --- plug: piped sends
defmodule App.Plug do
  import Plug.Conn

  def call(conn, _opts) do
    conn
    |> put_resp_content_type("text/plain")
    |> send_resp(«503», "later")
    |> halt()
  end
end
# --- phoenix: tests of controllers
defmodule AppWeb.PageControllerTest do
  use AppWeb.ConnCase

  test "GET /", %{conn: conn} do
    conn = get(conn, ~p"/posts/404")
    assert html_response(conn, «200») =~ "Welcome"
    assert json_response(conn, «422»)["errors"] != %{}
    assert conn.status == «200»
    assert redirected_to(conn, «302») == "/"
  end
end
# --- phoenix: errors that are sent
defmodule AppWeb.ErrorTest do
  use AppWeb.ConnCase

  test "missing", %{conn: conn} do
    assert_error_sent «404», fn ->
      get(conn, "/none")
    end
  end
end
# --- an exception's status
defmodule App.NotFound do
  defexception message: "not here", plug_status: «404»
end
# --- (whole) a case on a status
defmodule App.Client do
  def fetch(url) do
    response = Req.get!(url)

    case response.status do
      «200» -> {:ok, response.body}
      «404» -> {:error, :missing}
      status when status in «500»..«599» -> {:error, :broken}
    end
  end
end
# --- patterns of responses
defmodule App.Client do
  def fetch(url) do
    case Finch.request(Finch.build(:get, url), App.Finch) do
      {:ok, %Finch.Response{status: «200», body: body}} -> {:ok, body}
      {:ok, %{status: «404»}} -> {:error, :missing}
      {:error, reason} -> {:error, reason}
    end
  end
end
# --- guards
defmodule App.Client do
  import Plug.Conn

  def ok?(%{status: status}) when status >= «200» and status < «300», do: true
  def retry?(status) when status in [«429», «503»], do: true
end
# --- functions that give a status
defmodule App.Errors do
  alias Plug.Conn

  def http_status(:not_found), do: «404»
  def http_status(_), do: «500»

  def status_code(error) do
    if error == :forbidden, do: «403», else: «500»
  end
end
# --- (whole) the arms of a function that gives a status
defmodule App.Errors do
  def status_code(error) do
    case error do
      :not_found -> «404»
      :forbidden -> «403»
      _ -> «500»
    end
  end
end
# --- attributes and bindings
defmodule App.Retry do
  @retry_status_codes [«408», «429», «503»]
  @default_http_status «500»

  def run(conn) do
    status_code = «202»
    send_resp(conn, status_code, "")
  end
end
# --- stubs of a server
defmodule App.ClientTest do
  use ExUnit.Case

  test "answers" do
    bypass = Bypass.open()

    Bypass.expect(bypass, fn conn ->
      Plug.Conn.resp(conn, «500», "")
    end)

    Tesla.Mock.mock(fn env -> %{env | status: «201», body: "fine"} end)
    assert {:ok, %Tesla.Env{status: «201»}} = App.Client.create()
  end
end
# --- a body read as a map
defmodule App.PollTest do
  use AppWeb.ConnCase

  test "polls" do
    resp = poll(:get, "/ws")
    assert resp.body["status"] == «204»
    assert resp.status != «410»
  end
end
# --- (whole) a helper of the file
defmodule App.RenderTest do
  use AppWeb.ConnCase

  test "renders" do
    assert_rendered(«500», get(conn, "/broken"))
  end

  defp assert_rendered(status, conn) do
    assert conn.status == status
  end
end
# --- a label of a call
defmodule AppWeb.PageController do
  use Phoenix.Controller

  def show(conn, _), do: render_error(conn, "gone", status: «410»)
end
# --- (whole) guards, and what a client tells
defmodule Guards do
  def kind(env) do
    case env.status do
      s when s >= «200» and s < «300» -> :ok
      s when s == «404» -> :none
      _ -> :error
    end
  end

  def await(pid, http) do
    case :gun.await(pid, http) do
      {:response, :fin, «204», _headers} -> :ok
      {:response, :nofin, «200», _headers} -> :more
    end
  end
end
