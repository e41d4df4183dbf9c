/**
 * The United Nations' alphabetical list of Members with their days of admission, entered apart from
 * `src/register/united-nations.ts` (from a public transcription of the Organization's page, brought up to
 * date) so that a slip in either shows. Some names are those of that time.
 */
export const roster = `
Afghanistan 1946-11-19
Albania 1955-12-14
Algeria 1962-10-08
Andorra 1993-07-28
Angola 1976-12-01
Antigua and Barbuda 1981-11-11
Argentina 1945-10-24
Armenia 1992-03-02
Australia 1945-11-01
Austria 1955-12-14
Azerbaijan 1992-03-02
Bahamas 1973-09-18
Bahrain 1971-09-21
Bangladesh 1974-09-17
Barbados 1966-12-09
Belarus 1945-10-24
Belgium 1945-12-27
Belize 1981-09-25
Benin 1960-09-20
Bhutan 1971-09-21
Bolivia 1945-11-14
Bosnia and Herzegovina 1992-05-22
Botswana 1966-10-17
Brazil 1945-10-24
Brunei Darussalam 1984-09-21
Bulgaria 1955-12-14
Burkina Faso 1960-09-20
Burundi 1962-09-18
Cambodia 1955-12-14
Cameroon 1960-09-20
Canada 1945-11-09
Cape Verde 1975-09-16
Central African Republic 1960-09-20
Chad 1960-09-20
Chile 1945-10-24
China 1945-10-24
Colombia 1945-11-05
Comoros 1975-11-12
Congo 1960-09-20
Costa Rica 1945-11-02
Côte d'Ivoire 1960-09-20
Croatia 1992-05-22
Cuba 1945-10-24
Cyprus 1960-09-20
Czech Republic 1993-01-19
Democratic People's Republic of Korea 1991-09-17
Democratic Republic of the Congo 1960-09-20
Denmark 1945-10-24
Djibouti 1977-09-20
Dominica 1978-12-18
Dominican Republic 1945-10-24
Ecuador 1945-12-21
Egypt 1945-10-24
El Salvador 1945-10-24
Equatorial Guinea 1968-11-12
Eritrea 1993-05-28
Estonia 1991-09-17
Ethiopia 1945-11-13
Fiji 1970-10-13
Finland 1955-12-14
France 1945-10-24
Gabon 1960-09-20
Gambia 1965-09-21
Georgia 1992-07-31
Germany 1973-09-18
Ghana 1957-03-08
Greece 1945-10-25
Grenada 1974-09-17
Guatemala 1945-11-21
Guinea 1958-12-12
Guinea-Bissau 1974-09-17
Guyana 1966-09-20
Haiti 1945-10-24
Honduras 1945-12-17
Hungary 1955-12-14
Iceland 1946-11-19
India 1945-10-30
Indonesia 1950-09-28
Iran (Islamic Republic of) 1945-10-24
Iraq 1945-12-21
Ireland 1955-12-14
Israel 1949-05-11
Italy 1955-12-14
Jamaica 1962-09-18
Japan 1956-12-18
Jordan 1955-12-14
Kazakhstan 1992-03-02
Kenya 1963-12-16
Kiribati 1999-09-14
Kuwait 1963-05-14
Kyrgyzstan 1992-03-02
Lao People's Democratic Republic 1955-12-14
Latvia 1991-09-17
Lebanon 1945-10-24
Lesotho 1966-10-17
Liberia 1945-11-02
Libyan Arab Jamahiriya 1955-12-14
Liechtenstein 1990-09-18
Lithuania 1991-09-17
Luxembourg 1945-10-24
Madagascar 1960-09-20
Malawi 1964-12-01
Malaysia 1957-09-17
Maldives 1965-09-21
Mali 1960-09-28
Malta 1964-12-01
Marshall Islands 1991-09-17
Mauritania 1961-10-27
Mauritius 1968-04-24
Mexico 1945-11-07
Micronesia (Federated States of) 1991-09-17
Moldova 1992-03-02
Monaco 1993-05-28
Mongolia 1961-10-27
Montenegro 2006-06-28
Morocco 1956-11-12
Mozambique 1975-09-16
Myanmar 1948-04-19
Namibia 1990-04-23
Nauru 1999-09-14
Nepal 1955-12-14
Netherlands 1945-12-10
New Zealand 1945-10-24
Nicaragua 1945-10-24
Niger 1960-09-20
Nigeria 1960-10-07
Norway 1945-11-27
Oman 1971-10-07
Pakistan 1947-09-30
Palau 1994-12-15
Panama 1945-11-13
Papua New Guinea 1975-10-10
Paraguay 1945-10-24
Peru 1945-10-31
Philippines 1945-10-24
Poland 1945-10-24
Portugal 1955-12-14
Qatar 1971-09-21
Republic of Korea 1991-09-17
Romania 1955-12-14
Russian Federation 1945-10-24
Rwanda 1962-09-18
Saint Kitts and Nevis 1983-09-23
Saint Lucia 1979-09-18
Saint Vincent and the Grenadines 1980-09-16
Samoa 1976-12-15
San Marino 1992-03-02
Sao Tome and Principe 1975-09-16
Saudi Arabia 1945-10-24
Senegal 1960-09-28
Serbia 2000-11-01
Seychelles 1976-09-21
Sierra Leone 1961-09-27
Singapore 1965-09-21
Slovakia 1993-01-19
Slovenia 1992-05-22
Solomon Islands 1978-09-19
Somalia 1960-09-20
South Africa 1945-11-07
South Sudan 2011-07-14
Spain 1955-12-14
Sri Lanka 1955-12-14
Sudan 1956-11-12
Suriname 1975-12-04
Swaziland 1968-09-24
Sweden 1946-11-19
Switzerland 2002-09-10
Syrian Arab Republic 1945-10-24
Tajikistan 1992-03-02
Thailand 1946-12-16
The former Yugoslav Republic of Macedonia 1993-04-08
Timor-Leste 2002-09-27
Togo 1960-09-20
Tonga 1999-09-14
Trinidad and Tobago 1962-09-18
Tunisia 1956-11-12
Turkey 1945-10-24
Turkmenistan 1992-03-02
Tuvalu 2000-09-05
Uganda 1962-10-25
Ukraine 1945-10-24
United Arab Emirates 1971-12-09
United Kingdom of Great Britain and Northern Ireland 1945-10-24
United Republic of Tanzania 1961-12-14
United States of America 1945-10-24
Uruguay 1945-12-18
Uzbekistan 1992-03-02
Vanuatu 1981-09-15
Venezuela (Bolivarian Republic of) 1945-11-15
Viet Nam 1977-09-20
Yemen 1947-09-30
Zambia 1964-12-01
Zimbabwe 1980-08-25
`
  .trim()
  .split("\n")
  .map((line) => ({ name: line.slice(0, -11), admitted: line.slice(-10) }));
