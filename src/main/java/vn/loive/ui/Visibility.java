package vn.loive.ui;

/**
 * Which pages the one who looks may open; told by the module that knows the policy.
 * Where nobody tells, nothing but public pages is shown.
 */
public interface Visibility {

    /** Whether a link to the path may be shown to whoever makes the present request. */
    boolean mayOpen(String path);
}
