package org.peerbench.api.access;

import java.util.EnumSet;
import java.util.Set;

/**
 * One thing that people may be allowed to do. Everything is denied unless a permission allows it.
 *
 * @param key     unique within the tool, such as {@code read} or {@code write}; the host knows it as {@code tool:key}
 * @param roles   who may
 * @param ownArea whether an area lead may only for the areas that the account names. The host takes the area from the
 *                path parameter {@code area}, else from the query or form field {@code area}; where none is given, an
 *                area lead is refused
 */
public record Permission(String key, Set<Role> roles, boolean ownArea) {
    public Permission {
        roles = Set.copyOf(roles);
    }

    /**
     * Whoever has an address with a secret in it, such as a calendar program, without signing in. Only a tool's pages can
     * have it. The page itself finds out whether the secret is good, answers 404 when it is not, and tells no more than
     * its holder may know; its request has no viewer.
     */
    public static Permission byLink() {
        return new Permission("link", EnumSet.allOf(Role.class), false);
    }

    /** Anyone who is signed in. */
    public static Permission reading(String key) {
        return new Permission(key, EnumSet.allOf(Role.class), false);
    }

    /** Coordinators, administrators, and area leads within their own areas. */
    public static Permission writing(String key) {
        return new Permission(key, EnumSet.of(Role.ADMINISTRATOR, Role.COORDINATOR, Role.AREA_LEAD), true);
    }

    /** Coordinators and administrators only. */
    public static Permission coordinating(String key) {
        return new Permission(key, EnumSet.of(Role.ADMINISTRATOR, Role.COORDINATOR), false);
    }

    /** Administrators only. */
    public static Permission administering(String key) {
        return new Permission(key, EnumSet.of(Role.ADMINISTRATOR), false);
    }
}
