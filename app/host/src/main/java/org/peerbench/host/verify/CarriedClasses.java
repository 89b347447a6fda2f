package org.peerbench.host.verify;

import org.peerbench.host.tool.ApiOnlyLoader;

/** Classes that the workbench gives to every tool: a second copy in the jar would be another class of the same name. */
final class CarriedClasses implements Check {
    private static final String OURS = "org/peerbench/api/";

    @Override
    public void look(JarFiles jar, Findings findings) {
        if (jar.files().keySet().stream().anyMatch(place -> place.startsWith(OURS))) {
            findings.add(Code.CARRIES_API, OURS);
        }
        jar.classes()
                .map(file -> file.getKey())
                .filter(place -> !place.startsWith(OURS) && isGiven(place))
                .map(place -> place.substring(0, place.lastIndexOf('/') + 1))
                .distinct()
                .limit(1)
                .forEach(folder -> findings.add(Code.CARRIES_PLATFORM, folder));
    }

    private static boolean isGiven(String place) {
        return ApiOnlyLoader.offers(JarFiles.className(place))
                && CarriedClasses.class.getClassLoader().getResource(place) != null;
    }
}
