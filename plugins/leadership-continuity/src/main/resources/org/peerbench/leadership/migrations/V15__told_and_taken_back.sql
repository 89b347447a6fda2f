-- A departure that was told and taken back may take place after all, as when an undo is undone. Then it is told again, also
-- where it has happened by now and nothing else says that it is news.
alter table leadership_continuity__told add column taken_back boolean not null default false;
