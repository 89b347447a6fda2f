-- "As recorded by" asks for the sets of a time.
create index change_set_at on change_set (at);
