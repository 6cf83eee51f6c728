# --- sleeps and timeouts
import time

import requests

time.sleep(404)
requests.get("https://example.org", timeout=300)
await asyncio.sleep(200)
# --- ports and sizes
from flask import Flask

port = 443
app.run(host="0.0.0.0", port=500)
image = Image.new("RGB", (200, 404))
width = 200
max_length = 100
# --- exit statuses
import subprocess
import sys

done = subprocess.run(["make"])
if done.returncode == 200:
    sys.exit(100)
exit_status = 200
# --- SMTP replies
import smtplib

def deliver(smtp, message):
    code, text = smtp.docmd("NOOP")
    if code == 250:
        return True
    if code == 421 or code == 450 or code == 550:
        raise smtplib.SMTPResponseException(550, "rejected")
    return smtp.rcpt(message.to)[0] == 251
# --- years, ranges and indexes
import requests

for index in range(500):
    row = rows[404]
year = 404
part = data[100:200]
# --- status of something else
import requests

order_status = 200
job.status = 0
if process.status == 1:
    stop()
payment = {"payment_status": 200}
# --- lengths
import requests

assert len(items) == 200
assert items.count() == 404
total = 200 + 304
# --- application codes
import requests

if body["code"] == 10001:
    login()
# --- numbers that no status is written as
from flask import abort

mask = 0o404
flags = 0x194
price = 404.0
count = 40_4
# --- prose
from flask import Flask

message = "404 people asked for 500 things"
"""A module that returns 404 in its documentation."""
# --- numbers of a response that are no status
import requests

assert response.elapsed.microseconds < 500
assert len(response.json()) == 200
assert response.json() == {"page": 200}
reply = requests.get(url, params={"limit": 100, "page": 404})
chunks = response.iter_content(500)
# --- assertions on something else
from django.test import TestCase

class Counts(TestCase):
    def test_count(self):
        self.assertEqual(len(response.data), 404)
        self.assertEqual(response.json()["count"], 200)
        self.assertEqual(user.id, 404)
# --- science
import requests

frame = pd.read_csv("a.csv", nrows=200)
model.fit(epochs=200, batch_size=500)
plt.figure(dpi=300)
dice = random.randint(100, 500)
