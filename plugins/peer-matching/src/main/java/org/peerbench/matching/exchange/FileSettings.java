package org.peerbench.matching.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.peerbench.api.text.Texts;
import org.peerbench.matching.round.Round;
import org.peerbench.matching.round.Settings;

/** The settings of a round, as files and routes give them. What is not said is as usual; what is not known is remarked. */
public final class FileSettings {
    private static final int HIGHEST_SCORE = 1000;
    private static final int HIGHEST_LEVEL = 5;
    private static final Set<String> KNOWN = Set.of("floor", "levelGap", "receivingCap", "givingCap", "weights");

    private FileSettings() {}

    /**
     * Settings that stand alone.
     *
     * @param settings as usual where nothing is said
     * @param remarks  what is worth knowing besides
     */
    public record Given(Settings settings, List<Remark> remarks) {
        public Given {
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * Reads settings that stand alone.
     *
     * @throws org.peerbench.api.Refusal if a value cannot be
     */
    public static Given read(JsonNode settings, Texts texts) {
        Faults faults = new Faults(texts);
        Settings read = read(settings, faults);
        if (sum(read.weights()) != HIGHEST_SCORE) {
            faults.add("settings.weights", "exchange.weights", HIGHEST_SCORE);
        }
        if (read.weights().getOrDefault(Settings.SIMILARITY, 0) > Settings.MOST_FOR_SIMILARITY) {
            faults.add("settings.weights", "exchange.similarity", Settings.MOST_FOR_SIMILARITY);
        }
        faults.refuse();
        return new Given(read, faults.remarks());
    }

    static Settings read(JsonNode node, Faults faults) {
        Settings usual = Settings.STANDARD;
        if (node == null || node.isMissingNode() || node.isNull()) {
            return usual;
        }
        if (!node.isObject()) {
            faults.add("settings", "exchange.notAnObject", "settings");
            return usual;
        }
        FileRow row = new FileRow(node, "settings", -1, faults);
        row.expect(KNOWN, "UNKNOWN_SETTING", "exchange.unknownSetting");
        return new Settings(
                row.number("floor", 0, HIGHEST_SCORE, usual.floor()),
                row.number("levelGap", 0, HIGHEST_LEVEL, usual.levelGap()),
                row.number("receivingCap", 0, Round.NO_LIMIT, usual.receivingCap()),
                row.number("givingCap", 0, Round.NO_LIMIT, usual.givingCap()),
                weights(row, usual, faults));
    }

    private static Map<String, Integer> weights(FileRow row, Settings usual, Faults faults) {
        Map<String, Integer> weights = new TreeMap<>(usual.weights());
        row.numbers("weights").forEach((name, weight) -> {
            if (weights.replace(name, weight) == null) {
                faults.remark(0, "UNKNOWN_SETTING", "exchange.unknownSetting", name, "weights");
            }
        });
        if (sum(weights) != HIGHEST_SCORE) {
            faults.remark(0, "WEIGHTS_DO_NOT_ADD_UP", "exchange.weights", HIGHEST_SCORE);
        }
        return weights;
    }

    private static long sum(Map<String, Integer> weights) {
        return weights.values().stream().mapToLong(Integer::longValue).sum();
    }
}
