package org.peerbench.host.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps a second process, or a second store of this one, off the data folder. */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock on(Path folder) {
        try {
            Files.createDirectories(folder);
            return lock(folder);
        } catch (IOException failure) {
            throw new CannotOpen(Sentences.of("folder.unusable", folder), failure);
        }
    }

    private static FolderLock lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("peerbench.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isFree(channel)) {
            return new FolderLock(channel);
        }
        channel.close();
        throw new CannotOpen(Sentences.of("folder.in.use", folder));
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    /** Frees the folder. The file stays: deleting it would let two processes lock two files of one name. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            throw new IllegalStateException(alreadyGone);
        }
    }
}
