-- The directory: what is edited by people and tracked by the change log. Codes are public ones; partial dates are kept
-- as given (2019, 2019-04, 2019-04-01), an end being the first day on which it was no longer true. "search" holds what
-- is searched and sorted by, in small letters without accents. "seed_digest" tells a later load what the last one
-- brought, so that corrections made by hand stay. "link_changes" counts the changes to the rows that tie a record to
-- others, so that they too move its revision on.

create table area (
    id text primary key,
    revision bigint not null,
    -- The change log files a change under the area it names: an area belongs to its own history.
    area_id text not null check (area_id = id),
    code text not null unique,
    name text not null,
    kind text not null,
    region_code text,
    region text,
    valid_from text,
    valid_to text,
    -- Either degrees (WGS 84) or a place on a schematic plane from 0 to 100.
    latitude text,
    longitude text,
    plane_x text,
    plane_y text,
    -- Accounts.
    lead text,
    cover text,
    note text,
    source_id text,
    seed_digest text,
    search text not null,
    link_changes bigint not null default 0
);
create index area_search on area (search, id);

-- Filed under the area that ended.
create table area_succession (
    id text primary key,
    revision bigint not null,
    area_id text not null references area (id),
    successor_id text not null references area (id),
    changed_on text,
    basis text,
    unique (area_id, successor_id)
);
create index area_succession_successor on area_succession (successor_id);

create table organisation (
    id text primary key,
    revision bigint not null,
    code text unique,
    name text not null,
    type text not null,
    valid_from text,
    valid_to text,
    website text,
    note text,
    source_id text,
    seed_digest text,
    search text not null,
    link_changes bigint not null default 0
);
create index organisation_search on organisation (search, id);
create index organisation_type on organisation (type);

-- That an organisation works in an area.
create table organisation_area (
    id text primary key,
    revision bigint not null,
    organisation_id text not null references organisation (id),
    area_id text not null references area (id),
    source_id text,
    unique (organisation_id, area_id)
);
create index organisation_area_area on organisation_area (area_id);

create table organisation_succession (
    id text primary key,
    revision bigint not null,
    organisation_id text not null references organisation (id),
    successor_id text not null references organisation (id),
    changed_on text,
    basis text,
    unique (organisation_id, successor_id)
);
create index organisation_succession_successor on organisation_succession (successor_id);

-- Personal: name, email, telephone, note, search.
create table person (
    id text primary key,
    revision bigint not null,
    role text not null,
    name text,
    organisation_id text references organisation (id),
    area_id text references area (id),
    email text,
    telephone text,
    note text,
    source_id text,
    seed_digest text,
    search text not null
);
create index person_search on person (search, id);
create index person_organisation on person (organisation_id);
create index person_area on person (area_id);

create table theme (
    id text primary key,
    revision bigint not null,
    ordinal bigint not null,
    label text not null,
    description text,
    framework text,
    seed_digest text
);

-- One row for each seed: when it last brought something, and how much. It gives every load an entry in the change log.
create table seed_load (
    id text primary key,
    revision bigint not null,
    seed text not null unique,
    areas bigint not null,
    organisations bigint not null,
    figures bigint not null,
    digest text not null
);

-- Published figures: read only, replaced as a whole by loading a seed, and gone with the area they belong to.

create table source (
    id text primary key,
    title text not null,
    publisher text,
    licence text,
    period text,
    note text
);

-- status: official, computed, estimate, mixed or doubtful. direction: higher, lower (is better) or neither.
create table indicator (
    id text primary key,
    ordinal bigint not null,
    label text not null,
    unit text not null,
    direction text not null,
    decimals bigint not null,
    status text not null,
    on_map boolean not null,
    source_id text not null references source (id),
    note text
);

-- The value is the text as published.
create table indicator_value (
    area_id text not null references area (id) on delete cascade,
    indicator_id text not null references indicator (id),
    period text not null,
    value text not null,
    unit text not null,
    source_id text not null references source (id),
    note text,
    primary key (area_id, indicator_id, period)
);
create index indicator_value_indicator on indicator_value (indicator_id, period);

-- kind: adjacent (value: shared boundary) or similar_... (value: distance; rank 1 is the most alike).
create table area_neighbour (
    area_id text not null references area (id) on delete cascade,
    neighbour_id text not null references area (id) on delete cascade,
    kind text not null,
    vintage text not null,
    rank bigint,
    value text,
    unit text,
    source_id text references source (id),
    primary key (area_id, kind, vintage, neighbour_id)
);
create index area_neighbour_neighbour on area_neighbour (neighbour_id);

-- Shares run from 0 to 1 and are text as published. basis says what was counted: people, small areas, patients.
create table membership (
    organisation_id text not null references organisation (id) on delete cascade,
    area_id text not null references area (id) on delete cascade,
    kind text not null,
    period text not null,
    basis text not null,
    amount text,
    share_of_organisation text,
    share_of_area text,
    source_id text references source (id),
    primary key (organisation_id, area_id, kind, period)
);
create index membership_area on membership (area_id);
