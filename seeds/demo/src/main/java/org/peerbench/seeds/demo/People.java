package org.peerbench.seeds.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The people of the region. Given and family name are drawn independently from two short lists, mail goes to
 * {@code .example} (RFC 2606), and the telephone numbers are those that Ofcom keeps free for drama (01632 960000 to
 * 960999), so that nobody can be reached by mistake.
 */
final class People {
    private static final List<String> GIVEN = List.of(
            "Adeniva",
            "Ambrel",
            "Bettany",
            "Bhavriti",
            "Chandrel",
            "Corwin",
            "Dorrity",
            "Edlin",
            "Fenna",
            "Gisel",
            "Hollis",
            "Imaani",
            "Ivorn",
            "Jessamy",
            "Kerrin",
            "Lorcas",
            "Maudlin",
            "Nevin",
            "Oluno",
            "Orlind",
            "Perrin",
            "Quenna",
            "Rashiel",
            "Rowlan",
            "Suvani",
            "Tamsel",
            "Tomasel",
            "Verrity",
            "Wynfor",
            "Zanebe");
    private static final List<String> FAMILY = List.of(
            "Ashlockes",
            "Bandarvi",
            "Brindlow",
            "Carrowby",
            "Dunmarsh",
            "Eldwicke",
            "Fallowes",
            "Gorseyn",
            "Hathermoor",
            "Inchleigh",
            "Jarrowby",
            "Kestwick",
            "Larkhame",
            "Merridew",
            "Mirzany",
            "Norbecke",
            "Okorube",
            "Osabwe",
            "Pellowby",
            "Quarrend",
            "Rushmeer",
            "Sallowfield",
            "Thornabel",
            "Umberlow",
            "Vennacott",
            "Wraysholt",
            "Yarrowdene");
    private static final int FIRST_NUMBER = 960_101;

    private People() {}

    /** Somebody of today. The name is empty where the role is vacant. */
    record Person(String id, Role role, String name) {}

    static String table() {
        Table table =
                new Table("id", "role", "name", "organisation_code", "area_codes", "email", "telephone", "source_id");
        for (Person person : all()) {
            Role role = person.role();
            table.add(
                    person.id(),
                    role.title(),
                    person.name(),
                    role.organisation(),
                    role.areas(),
                    mail(role),
                    "01632 " + (FIRST_NUMBER + (Integer.parseInt(person.id().substring(3)) - 1) * 7),
                    Region.SOURCE);
        }
        return table.text();
    }

    static List<Person> all() {
        List<Person> all = new ArrayList<>();
        Draw draw = Draw.about("names");
        for (Role role : Roles.all()) {
            // Who came later draws apart, so that nobody before is given another name.
            Draw lot = Roles.isSecond(role) ? Draw.about("name of a second, " + role.organisation()) : draw;
            String name = name(lot);
            all.add(new Person(String.format(Locale.ROOT, "ZZN%03d", all.size() + 1), role, role.held() ? name : ""));
        }
        return all;
    }

    static String name(Draw draw) {
        return draw.oneOf(GIVEN) + " " + draw.oneOf(FAMILY);
    }

    /** The id of who does this for an organisation. */
    static String id(String organisation, String title) {
        return all().stream()
                .filter(person -> person.role().organisation().equals(organisation)
                        && person.role().title().equals(title))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The post's own address, which stays when its holder goes. */
    private static String mail(Role role) {
        return plain(role.permanentTitle()) + "@"
                + plain(Organisations.of(role.organisation()).name()) + ".example";
    }

    static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
