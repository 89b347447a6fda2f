-- What a partner of an area says of the area on a theme, 0 to 5; an empty level is "I don't know".
create table peer_matching__answer (
    id              text   not null primary key,
    of_area         text   not null,
    theme           text   not null,
    survey_id       text,
    respondent_id   text,
    organisation_id text,
    level           bigint,
    answered_on     text   not null,
    revision        bigint not null
);
create index peer_matching__answer_by_area on peer_matching__answer (of_area);

-- The level on which an area's partners agreed when they talked, which counts more than what each said before.
create table peer_matching__agreed_level (
    id        text   not null primary key,
    of_area   text   not null,
    theme     text   not null,
    level     bigint not null,
    agreed_on text   not null,
    note      text   not null,
    said_by   text   not null,
    revision  bigint not null
);
create index peer_matching__agreed_level_by_area on peer_matching__agreed_level (of_area);
