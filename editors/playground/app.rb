require "sinatra"
require "json"

set :port, 443
ORDERS = { "1" => { width: 200 } }.freeze

get "/orders/:id" do
  order = ORDERS[params[:id]]
  halt 404, "no such order" unless order
  sleep 0.404
  status 200
  order.to_json
end

get "/proxy" do
  redirect "http://proxy.example.com", 305
end

post "/coffee" do
  halt 418, "short and stout"
end

delete "/orders/:id" do
  status 999
end
