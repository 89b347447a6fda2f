-- How much an address of the calendar says: posts only, details of them, or names too where these are public.
alter table leadership_continuity__calendar_key add column says text not null default 'POSTS';

-- What was said of a fact in more words, never a name.
alter table leadership_continuity__calendar_fact add column detail text not null default '';
