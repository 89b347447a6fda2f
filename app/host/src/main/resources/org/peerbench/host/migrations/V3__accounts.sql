-- Secrets stand in tables of their own: the change log keeps whole rows, and a secret must never get into it.

create table account (
  id text primary key,
  name text not null,
  role text not null,
  email text,
  disabled boolean not null,
  created_at text not null,
  areas_changed_at text,
  revision bigint not null
);
create unique index account_name on account (lower(name));
create unique index account_email on account (lower(email));

create table account_area (
  id text primary key,
  account_id text not null references account (id) on delete cascade,
  area_id text not null,
  revision bigint not null,
  unique (account_id, area_id)
);

create table account_password (
  account_id text primary key references account (id) on delete cascade,
  hash text not null,
  set_at text not null
);

create table account_link (
  id text primary key,
  account_id text not null references account (id) on delete cascade,
  purpose text not null,
  expires_at text not null,
  revision bigint not null
);
create index account_link_account on account_link (account_id);

create table account_link_secret (
  link_id text primary key references account_link (id) on delete cascade,
  secret_hash text not null unique,
  used_at text
);

create table account_session (
  id text primary key,
  account_id text not null references account (id) on delete cascade,
  opened_at text not null,
  seen_at text not null,
  flash_message text,
  flash_undo text
);
create index account_session_account on account_session (account_id);

create table api_token (
  id text primary key,
  name text not null,
  role text not null,
  revoked boolean not null,
  created_at text not null,
  revision bigint not null
);

create table api_token_area (
  id text primary key,
  token_id text not null references api_token (id) on delete cascade,
  area_id text not null,
  revision bigint not null,
  unique (token_id, area_id)
);

create table api_token_secret (
  token_id text primary key references api_token (id) on delete cascade,
  secret_hash text not null unique,
  last_used_on text
);
