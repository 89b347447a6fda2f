/** What must hold for the data about England before anybody loads it. */
package org.peerbench.seeds.england;
