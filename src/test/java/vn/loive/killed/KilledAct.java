package vn.loive.killed;

import java.util.List;
import java.util.function.Consumer;

/** One act upon the vault that is done again and again until the program is killed in the middle of it. */
interface KilledAct {

    /** Enters what is needed, once, before anything is killed. */
    void prepare();

    /** Does it once more; says in words and ids what is confirmed, after it was. */
    void again(Consumer<String> confirmed);

    /**
     * Looks at what stands after the program was killed and started anew, and goes on where it was cut off.
     *
     * @param confirmed whatever was said before, in order, of this act and of others
     */
    void check(List<String> confirmed);

    /** The ids that were confirmed under that word. */
    static List<String> of(List<String> confirmed, String word) {
        return confirmed.stream()
                .filter(line -> line.startsWith(word + " "))
                .map(line -> line.substring(word.length() + 1))
                .toList();
    }
}
