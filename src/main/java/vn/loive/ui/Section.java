package vn.loive.ui;

/**
 * An entry of the navigation, declared as a bean by the module whose pages it leads to.
 * It is shown to those who may open its path.
 *
 * @param messageKey key of its name, such as {@code outreach.section}
 * @param path where it leads, such as {@code /activities}; pages below it count as within
 * @param order place from the left, smaller first
 */
public record Section(String messageKey, String path, int order) {

    boolean holds(String current) {
        return current.equals(path) || current.startsWith(path + "/");
    }
}
