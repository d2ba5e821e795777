-- Moves the times that Camunda has written from one time zone to another: its columns say no zone, they mean that of the
-- engine (MPP_ZONE). Needed once, when that zone changes; the engine refuses to start until then. Stop the engine and dump first.
--   sudo -u postgres psql -v ON_ERROR_STOP=1 -c "set mpp.from = 'UTC'" -c "set mpp.to = 'Asia/Jakarta'" -f move-times.sql mpp
-- All or nothing. Never run it twice: the way back is the same with both names exchanged.
do $$
declare
    moved text;
begin
    for moved in
        select format('update %I.%I set %s', table_schema, table_name, string_agg(
            format('%1$I = %1$I at time zone %2$L at time zone %3$L', column_name, current_setting('mpp.from'), current_setting('mpp.to')),
            ', '))
        from information_schema.columns
        where table_name like 'act\_%' and data_type = 'timestamp without time zone'
        group by table_schema, table_name
    loop
        execute moved;
    end loop;
end
$$;
