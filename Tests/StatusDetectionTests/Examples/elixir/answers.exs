# --- (whole) a mocked answer
defmodule ClientTest do
  use ExUnit.Case
  import Tesla.Mock
  def answer(_env), do: {«200», [{"content-type", "text/plain"}], "fine"}
  def size(_env), do: {200, 404, "wide"}
end
