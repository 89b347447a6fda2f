package org.peerbench.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.regex.Pattern;
import org.peerbench.api.Tool;

/**
 * What every tool keeps to, in one call: {@code ToolRules.check(MyTool.class)}. All classes in and below the tool's
 * package are looked at that stand in the same folder or jar, without those whose names end in {@code Test}.
 */
public final class ToolRules {
    private static final Pattern TEST = Pattern.compile(".*Test(\\$[^/]*)?\\.class");

    private ToolRules() {}

    /**
     * Checks a tool's classes.
     *
     * @param own further packages that the tool carries in its jar, such as {@code org.apache.commons.math3..}
     * @throws AssertionError that names each class and line that does not keep to the rules
     */
    public static void check(Class<? extends Tool> tool, String... own) {
        String root = tool.getPackageName();
        ImportOption besideTheTool =
                location -> location.contains(ClassFiles.root(tool).toString());
        ImportOption noTest = location -> !location.matches(TEST);
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(besideTheTool)
                .withImportOption(noTest)
                .importPackages(root);
        onlyTheApi(classes, root, own);
        noStaticState(classes);
        plainNames(classes);
        noCycles(classes, root);
    }

    private static void onlyTheApi(JavaClasses classes, String root, String... own) {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(Packages.offered(root, own))
                .because("a tool knows the JDK, the tool API, its four libraries and itself")
                .check(classes);
    }

    /** A static field that can change keeps a class loader alive and is shared by what should not meet. */
    private static void noStaticState(JavaClasses classes) {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("static state outlives the generation it belongs to")
                .allowEmptyShould(true)
                .check(classes);
    }

    /** Names that say nothing. */
    private static void plainNames(JavaClasses classes) {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
                .because("a name should say what the class is for")
                .check(classes);
    }

    /** A template and the page that shows it are one thing: the template names the page's model. */
    private static void noCycles(JavaClasses classes, String root) {
        slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .check(classes.that(resideOutsideOfPackage("..templates..")));
    }
}
