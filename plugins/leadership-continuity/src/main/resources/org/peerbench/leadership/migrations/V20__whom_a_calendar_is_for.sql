-- For whom an address of the calendar was made, in its owner's words.
alter table leadership_continuity__calendar_key add column label text not null default '';
