-- Who made a round, for the list of rounds; empty for those made before this was kept.
alter table peer_matching__round add column made_by text not null default '';
