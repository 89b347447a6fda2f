package org.peerbench.host;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Who may know whom, read from the compiled classes. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.peerbench.api", "org.peerbench.host");

    @Test
    void theToolApiKnowsTheJdkAndFourLibraries() {
        classes()
                .that()
                .resideInAPackage("org.peerbench.api..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.peerbench.api..",
                        "org.slf4j",
                        "org.jdbi.v3.core..",
                        "gg.jte..",
                        "com.fasterxml.jackson..")
                .check(CLASSES);
    }

    @Test
    void theHostKnowsNoTool() {
        noClasses()
                .that()
                .resideInAPackage("org.peerbench.host..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.peerbench.relationships..", "org.peerbench.leadership..", "org.peerbench.matching..")
                .check(CLASSES);
    }

    @Test
    void packagesOfTheHostFormNoCycle() {
        // A template and the feature that shows it are one thing: the template names the feature's model.
        JavaClasses written = CLASSES.that(resideOutsideOfPackage("..templates.."));
        slices().matching("org.peerbench.host.(*)..").should().beFreeOfCycles().check(written);
    }

    @Test
    void javalinAndJettyAreKnownToTheWebSideOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.peerbench.host.http..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
                .check(CLASSES);
    }

    @Test
    void pf4jIsKnownToTheLoaderOfToolsOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.peerbench.host.tool..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.pf4j..")
                .check(CLASSES);
    }

    @Test
    void noStaticFieldCanChange() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
    }

    @Test
    void namesSayWhatAClassIsFor() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .haveSimpleNameStartingWith("Default")
                .check(CLASSES);
    }
}
