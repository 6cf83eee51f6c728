# --- (whole) what hackney gives
defmodule ClientTest do
  test "passes the options on" do
    expect(:hackney, :request, fn :post, "http://localhost", [], "body", [timeout: 300] ->
      {:ok, «200», "headers", "response"}
    end)
  end
end
# --- (whole) what httpc gives
defmodule Release do
  def fetch(url) do
    case :httpc.request(:get, {url, []}, [timeout: 500], []) do
      {:ok, {{_, «200», _}, _headers, body}} -> body
      {:error, _} -> nil
    end
  end
end
# --- tuples of something else
defmodule Sizes do
  def measure, do: {:ok, 200, "width", "height"}
end
