/** Makes the fictional Marrow region, always the same, and writes it as the data files that this module carries. */
package org.peerbench.seeds.demo;
