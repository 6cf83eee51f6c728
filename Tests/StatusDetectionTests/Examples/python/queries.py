# --- SQL in a string
rows = db.execute("SELECT path FROM requests WHERE status_code = «404» AND size > 300")
# --- (embeds) SQL on several lines
rows = db.execute("""
    UPDATE requests SET http_status = «503» WHERE id = 404
""")
# --- a column that may be anything
orders = db.execute("SELECT * FROM orders WHERE status = 200 AND code IN (404, 410)")
