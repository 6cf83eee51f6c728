# --- (whole) rack: the triple
class App
  def call(env)
    return [«405», { 'allow' => 'GET' }, []] unless env['REQUEST_METHOD'] == 'GET'

    [«200», { 'content-type' => 'text/plain' }, ['hello']]
  end
end
# --- sinatra: halt, status and redirect
require 'sinatra'

get '/books/:id' do
  halt «404», 'no such book' unless shelf.key?(params[:id])
  redirect '/new', «301» if params[:id] == '0'
  status «202»
  'fine'
end
# --- sinatra: an error block
require 'sinatra'

error «500» do
  'broken'
end
# --- rails: render and head
class BooksController < ApplicationController
  def create
    book = Book.new(book_params)
    return render json: book.errors, status: «422» unless book.save

    render json: book, status: «201»
  end

  def destroy
    head «204»
  end
end
# --- rails: redirect_to with a status
class OldController < ApplicationController
  def show
    redirect_to '/new', status: «301»
  end
end
# --- rspec: have_http_status and eq
require 'rails_helper'

RSpec.describe 'books', type: :request do
  it 'answers' do
    get '/books'
    expect(response).to have_http_status(«200»)
    expect(response.status).to eq(«200»)
    expect(last_response.status).to eq(«404»)
  end
end
# --- minitest
class BooksTest < ActionDispatch::IntegrationTest
  test 'missing' do
    get '/books/0'
    assert_response «404»
  end
end
# --- (whole) minitest: the literal first
class BooksTest < ActionDispatch::IntegrationTest
  test 'missing' do
    get '/books/0'
    assert_equal «404», response.status
  end
end
# --- net/http: comparisons
require 'net/http'

response = Net::HTTP.get_response(uri)
raise 'busy' if response.code.to_i == «503»
raise 'gone' if response.code == '«410»'
# --- a case on a status
require 'net/http'

def explain(response)
  case response.status
  when «200», «201» then 'fine'
  when «404»
    'missing'
  when «500»..«599» then 'broken'
  end
end
# --- faraday: a range
require 'faraday'

ok = response.status >= «200» && response.status < «300»
# --- a list
RETRY_STATUS_CODES = [«408», «429», «503»].freeze
# --- (whole) a hash of messages
STATUS_MESSAGES = {
  «400» => 'that was wrong',
  «401» => 'who are you',
  «404» => 'nothing here'
}.freeze
# --- a default of a parameter and a label
def problem(title, status_code: «500»)
  render json: { title: title }, status: status_code
end

problem('no', status_code: «409»)
# --- a returned status
class NotFound < StandardError
  def status_code
    return «410» if gone?
  end
end
# --- (whole) the last expression of a method
class NotFound < StandardError
  def http_status
    «404»
  end
end
# --- webmock
require 'webmock'

stub_request(:get, 'https://api.example.org/me').to_return(status: «200», body: '{}')
# --- an assignment
class Api < Grape::API
  after { response.status = «203» }
end
# --- (embeds) a status line in a heredoc
REPLY = <<~HTTP
  HTTP/1.1 «200» OK
  Content-Length: 0
HTTP
# --- sleeps and timeouts
require 'net/http'

sleep 404
sleep(500)
http.read_timeout = 300
Timeout.timeout(200) { work }
# --- ports and sizes
require 'sinatra'

set :port, 443
width = 200
image.resize(404, 500)
# --- exit statuses
system('make')
exit 100 if $?.exitstatus == 200
abort 'no' if exit_status == 200
# --- lengths and indexes
require 'net/http'

return if rows.length == 200
row = rows[404]
500.times { |i| use(i) }
(1..300).each { |i| use(i) }
# --- statuses of something else
class Work < ApplicationRecord
  def finish
    order.status = 1
    order_status = 200
    stop if job.status == 0
  end
end
# --- SMTP replies
require 'net/smtp'

Net::SMTP.start('localhost', 25) do |smtp|
  reply = smtp.rcptto('a@example.org')
  smtp_code = reply.string.to_i
  raise 'no' unless smtp_code == 250
end
# --- numbers of a response that are no status
require 'sinatra'

get '/' do
  cache_control max_age: 300
  content_length 404
  page = params[:page] || 200
  "#{page} of 500"
end
# --- assertions on something else
require 'rails_helper'

RSpec.describe 'books' do
  it 'counts' do
    expect(items.size).to eq(200)
    expect(user.id).to eq 404
    expect { add }.to change { Book.count }.by(200)
  end
end
# --- rspec: eq without brackets
require 'rails_helper'

RSpec.describe 'books' do
  it 'answers' do
    expect(last_response.status).to eq «404»
  end
end
# --- (whole) sets in which a status is looked for
require 'net/http'
AGAIN = Set.new([«429», «503»])
EMPTY = [«204», «304»].freeze
WIDTHS = [320, 480].freeze
def again?(response, width)
  AGAIN.include?(response.code.to_i) || EMPTY.include?(response.status) || WIDTHS.include?(width)
end
