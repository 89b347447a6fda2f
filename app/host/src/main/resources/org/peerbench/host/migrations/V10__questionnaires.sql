-- Surveys: what is asked is a tool's, who is asked and what was answered is kept here.
create table survey (
    id text primary key,
    revision bigint not null,
    tool text not null,
    questionnaire text not null,
    -- SURVEY or TASK.
    use_as text not null,
    title text not null,
    about text,
    closes_on text not null,
    closed boolean not null,
    opened_at text not null
);
create index survey_tool on survey (tool, id);

create table survey_area (
    id text primary key,
    revision bigint not null,
    survey_id text not null references survey (id) on delete cascade,
    area_id text not null,
    unique (survey_id, area_id)
);

-- Texts as coordinators changed or translated them.
create table survey_wording (
    id text primary key,
    revision bigint not null,
    survey_id text not null references survey (id) on delete cascade,
    language text not null,
    name text not null,
    wording text not null,
    unique (survey_id, language, name)
);

create table survey_respondent (
    id text primary key,
    revision bigint not null,
    survey_id text not null references survey (id) on delete cascade,
    -- "person:" and an id, "mail:" and an address, else "name:" and the name with the organisation.
    identity text not null,
    person_id text,
    organisation_id text,
    name text not null,
    email text,
    language text not null,
    -- INVITED, STARTED, FINISHED or DECLINED.
    progress text not null,
    revoked boolean not null,
    unique (survey_id, identity)
);

create table survey_respondent_area (
    id text primary key,
    revision bigint not null,
    respondent_id text not null references survey_respondent (id) on delete cascade,
    area_id text not null,
    unique (respondent_id, area_id)
);

-- Secrets stand apart: the change log keeps whole rows, and a secret must never get into it. A respondent may hold
-- several links, since each message carries one of its own.
create table survey_link (
    secret_hash text primary key,
    respondent_id text not null references survey_respondent (id) on delete cascade,
    issued_at text not null,
    -- The link answers up to this moment, which moves when the survey is opened again.
    expires_at text not null
);
create index survey_link_respondent on survey_link (respondent_id);

-- That a respondent had a step with the notice of who sees its answers on the page, and what the notice said.
create table survey_notice (
    id text primary key,
    revision bigint not null,
    respondent_id text not null references survey_respondent (id) on delete cascade,
    step text not null,
    audience text not null,
    notice text not null,
    seen_at text not null,
    unique (respondent_id, step)
);

-- Answers shown with the organisation's name.
create table survey_answer (
    id text primary key,
    revision bigint not null,
    respondent_id text not null references survey_respondent (id) on delete cascade,
    question text not null,
    subject text not null,
    -- ANSWERED, DONT_KNOW or RATHER_NOT.
    state text not null,
    -- JSON: the values.
    given text not null,
    unique (respondent_id, question, subject)
);

-- Answers only shown combined. Never written through the change log, never read but to be combined.
create table survey_combined (
    respondent_id text not null references survey_respondent (id) on delete cascade,
    question text not null,
    subject text not null,
    state text not null,
    given text not null,
    -- The ends of the scale; none for choices.
    least bigint,
    most bigint,
    primary key (respondent_id, question, subject)
);

-- What the change log may know of them: that something changed.
create table survey_combined_change (
    id text primary key,
    revision bigint not null,
    survey_id text not null references survey (id) on delete cascade,
    respondent_id text not null,
    step text not null,
    saves bigint not null,
    unique (respondent_id, step)
);

-- What has been told of them, so that opening a survey again does not tell who came in between.
create table survey_told (
    survey_id text not null references survey (id) on delete cascade,
    question text not null,
    -- The subject of a mean, or the empty text for the shares of a choice.
    subject text not null,
    raters bigint not null,
    -- JSON.
    told text not null,
    primary key (survey_id, question, subject)
);
