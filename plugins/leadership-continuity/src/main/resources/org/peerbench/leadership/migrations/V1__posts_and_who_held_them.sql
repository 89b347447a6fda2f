-- Posts exist without a holder. area_id is the area through which a record came; for which areas a post counts says
-- post_area. Dates are EDTF level 1 texts, as given.
create table leadership_continuity__post (
    id                text   not null primary key,
    area_id           text   not null,
    organisation_id   text,
    label             text   not null,
    role              text   not null,
    seats             bigint not null,
    term_months       bigint,
    term_limit_months bigint,
    statute           text   not null,
    starts_on         text,
    ends_on           text,
    observed_from     text,
    source_url        text,
    source_date       text,
    last_verified_on  text,
    revision          bigint not null
);

create table leadership_continuity__post_area (
    id        text   not null primary key,
    post_id   text   not null,
    area_id   text   not null,
    seat_type text   not null,
    revision  bigint not null,
    unique (post_id, area_id)
);
create index leadership_continuity__post_area_by_area on leadership_continuity__post_area (area_id);

create table leadership_continuity__holding (
    id                text   not null primary key,
    area_id           text   not null,
    post_id           text   not null,
    person_id         text,
    starts_on         text,
    ends_on           text,
    notice_given_on   text,
    announced_on      text,
    expected_end      text,
    expected_end_kind text,
    end_reason        text,
    joint_group       text,
    source_url        text,
    source_date       text,
    last_verified_on  text,
    note              text   not null,
    revision          bigint not null
);
create index leadership_continuity__holding_by_post on leadership_continuity__holding (post_id);
create index leadership_continuity__holding_by_person on leadership_continuity__holding (person_id);

-- The parts that tile a holding.
create table leadership_continuity__slice (
    id         text    not null primary key,
    holding_id text    not null,
    area_id    text    not null,
    basis      text    not null,
    absent     boolean not null,
    starts_on  text,
    ends_on    text,
    revision   bigint  not null
);
create index leadership_continuity__slice_by_holding on leadership_continuity__slice (holding_id);

-- A post that goes on as another: its organisation was merged, divided or renamed, or the post was carried over.
create table leadership_continuity__succession (
    id         text   not null primary key,
    area_id    text   not null,
    from_post  text   not null,
    to_post    text   not null,
    kind       text   not null,
    happened   text,
    revision   bigint not null,
    unique (from_post, to_post)
);
