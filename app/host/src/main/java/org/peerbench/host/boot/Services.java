package org.peerbench.host.boot;

import java.util.function.Supplier;
import org.peerbench.api.data.Database;
import org.peerbench.api.text.Texts;
import org.peerbench.host.account.Access;
import org.peerbench.host.backup.Backups;
import org.peerbench.host.change.Recorded;
import org.peerbench.host.directory.StoredDirectory;
import org.peerbench.host.signal.SignalStore;
import org.peerbench.host.store.Ids;
import org.peerbench.host.tool.ToolGate;

/**
 * What the features and the command line stand on.
 *
 * @param settings  how this workbench is run
 * @param database  with the directory in its transactions
 * @param recorded  the directory's tables as recorded earlier
 * @param directory as stored now
 * @param access    who may come in
 * @param signals   the signals of all tools
 * @param backups   of the data folder
 * @param gate      every call into a tool passes it
 * @param texts     the shell's texts
 * @param ids       new ids
 * @param address   the address by which it is reached, without a slash at its end
 */
public record Services(
        Settings settings,
        Database database,
        Recorded recorded,
        StoredDirectory directory,
        Access access,
        SignalStore signals,
        Backups backups,
        ToolGate gate,
        Texts texts,
        Ids ids,
        Supplier<String> address) {}
