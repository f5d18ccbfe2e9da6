-- Passwords have a module of their own: their table comes along from that of the accounts, with its rows, rules and rights.
-- Locks the table for a moment; nothing is copied.

ALTER TABLE accounts.password SET SCHEMA passwords;
GRANT USAGE ON SCHEMA passwords TO loive_open;
