/**
 * States with their adjectives and demonyms and the cities that stand for them or hold a post:
 * they tell the host from third parties. `name, other names: adjectives and demonyms: cities`.
 */
export const countries = `
Afghanistan: Afghan, Afghans: Kabul, Kandahar, Herat
Albania: Albanian: Tirana
Algeria: Algerian: Algiers
Andorra: Andorran: Andorra la Vella
Angola: Angolan: Luanda
Argentina: Argentine, Argentinian: Buenos Aires
Armenia: Armenian: Yerevan
Australia: Australian: Canberra, Sydney, Melbourne, Perth
Austria: Austrian: Vienna
Azerbaijan: Azerbaijani, Azeri: Baku
Bahamas, the Bahamas: Bahamian: Nassau
Bahrain: Bahraini: Manama
Bangladesh: Bangladeshi: Dhaka, Dacca
Barbados: Barbadian: Bridgetown
Belarus: Belarusian, Belarussian: Minsk
Belgium: Belgian: Brussels, Antwerp
Belize: Belizean: Belmopan, Belize City
Benin, Dahomey: Beninese, Beninois: Cotonou
Bhutan: Bhutanese: Thimphu
Bolivia: Bolivian: La Paz
Bosnia, Bosnia and Herzegovina, BiH: Bosnian: Sarajevo
Botswana: Botswanan, Batswana: Gaborone
Brazil: Brazilian: Brasilia, Rio de Janeiro, Sao Paulo, Recife
Brunei: Bruneian: Bandar Seri Begawan
Bulgaria: Bulgarian: Sofia
Burkina Faso, Upper Volta: Burkinabe: Ouagadougou
Burma, Myanmar: Burmese: Rangoon, Yangon
Burundi: Burundian: Bujumbura
Cambodia, Khmer Republic: Cambodian, Khmer: Phnom Penh
Cameroon: Cameroonian: Yaounde, Douala
Canada: Canadian: Ottawa, Toronto, Montreal, Vancouver, Calgary, Halifax
Cape Verde: Cape Verdean: Praia
Central African Republic: Central African: Bangui
Chad: Chadian: Ndjamena, N'Djamena
Chile: Chilean: Santiago
China, PRC: Chinese: Beijing, Peking, Shanghai, Guangzhou, Shenyang, Chengdu
Colombia: Colombian: Bogota
Comoros: Comoran: Moroni
Congo, Zaire, DRC: Congolese, Zairian: Kinshasa, Brazzaville
Costa Rica: Costa Rican: San Jose
Cote d'Ivoire, Ivory Coast: Ivorian, Ivoirian: Abidjan
Croatia: Croatian, Croat, Croats: Zagreb
Cuba: Cuban: Havana
Cyprus: Cypriot: Nicosia
Czech Republic, Czechoslovakia: Czech, Czechs, Czechoslovak: Prague
Denmark: Danish, Danes: Copenhagen
Djibouti: Djiboutian
Dominican Republic: Dominican: Santo Domingo
East Timor, Timor-Leste: Timorese: Dili
Ecuador: Ecuadorian, Ecuadorean: Quito, Guayaquil
Egypt: Egyptian: Cairo, Alexandria
El Salvador: Salvadoran: San Salvador
Equatorial Guinea: Equatoguinean: Malabo
Eritrea: Eritrean: Asmara
Estonia: Estonian: Tallinn
Ethiopia: Ethiopian: Addis Ababa
Fiji: Fijian: Suva
Finland: Finnish, Finns: Helsinki
France: French, Frenchmen: Paris, Marseille, Strasbourg, Bordeaux
Gabon: Gabonese: Libreville
Gambia: Gambian: Banjul
Georgia: Georgian: Tbilisi
Germany, FRG, GDR, West Germany, East Germany: German: Berlin, Bonn, Munich, Frankfurt, Hamburg
Ghana: Ghanaian: Accra
Greece: Greek: Athens, Thessaloniki
Grenada: Grenadian: St. George's
Guatemala: Guatemalan: Guatemala City
Guinea: Guinean: Conakry
Guinea-Bissau: Bissau-Guinean: Bissau
Guyana: Guyanese: Georgetown
Haiti: Haitian: Port-au-Prince, Port au Prince
Holy See, Vatican, the Vatican: Vatican
Honduras: Honduran: Tegucigalpa
Hong Kong: Hong Kong
Hungary: Hungarian: Budapest
Iceland: Icelandic, Icelanders: Reykjavik
India: Indian: New Delhi, Delhi, Mumbai, Bombay, Madras, Chennai, Calcutta, Kolkata
Indonesia: Indonesian: Jakarta, Surabaya, Medan
Iran: Iranian: Tehran, Teheran
Iraq: Iraqi: Baghdad, Basrah, Kirkuk
Ireland: Irish: Dublin
Israel: Israeli: Tel Aviv, Jerusalem
Italy: Italian: Rome, Milan, Naples, Florence
Jamaica: Jamaican: Kingston
Japan: Japanese: Tokyo, Osaka, Naha, Okinawa
Jordan: Jordanian: Amman
Kazakhstan: Kazakhstani, Kazakh: Astana, Almaty
Kenya: Kenyan: Nairobi
Korea, ROK, South Korea: Korean, ROK, South Korean: Seoul, Busan
North Korea, DPRK: North Korean: Pyongyang
Kosovo: Kosovar: Pristina
Kuwait: Kuwaiti: Kuwait City
Kyrgyzstan, Kyrgyz Republic: Kyrgyz: Bishkek
Laos: Lao, Laotian: Vientiane
Latvia: Latvian: Riga
Lebanon: Lebanese: Beirut
Lesotho: Basotho: Maseru
Liberia: Liberian: Monrovia
Libya: Libyan: Tripoli
Lithuania: Lithuanian: Vilnius
Luxembourg: Luxembourger
Macedonia: Macedonian: Skopje
Madagascar: Malagasy: Antananarivo, Tananarive
Malawi: Malawian: Lilongwe
Malaysia: Malaysian: Kuala Lumpur
Maldives: Maldivian: Male
Mali: Malian: Bamako
Malta: Maltese: Valletta
Mauritania: Mauritanian: Nouakchott
Mauritius: Mauritian: Port Louis
Mexico: Mexican: Monterrey, Tijuana, Guadalajara, Ciudad Juarez
Moldova: Moldovan: Chisinau
Mongolia: Mongolian: Ulaanbaatar
Montenegro: Montenegrin: Podgorica
Morocco: Moroccan: Rabat, Casablanca
Mozambique: Mozambican: Maputo
Namibia: Namibian: Windhoek
Nepal: Nepali, Nepalese: Kathmandu
Netherlands, the Netherlands, Holland: Dutch: The Hague, Amsterdam
New Zealand: New Zealander, New Zealanders, Kiwi: Wellington, Auckland
Nicaragua: Nicaraguan: Managua
Niger: Nigerien: Niamey
Nigeria: Nigerian: Abuja, Lagos
Norway: Norwegian: Oslo
Oman: Omani: Muscat
Pakistan: Pakistani: Islamabad, Karachi, Lahore, Peshawar, Rawalpindi
Panama: Panamanian: Panama City
Papua New Guinea: Papua New Guinean: Port Moresby
Paraguay: Paraguayan: Asuncion
Peru: Peruvian: Lima
Philippines, the Philippines: Philippine, Filipino: Manila, Cebu
Poland: Polish, Poles: Warsaw, Krakow
Portugal: Portuguese: Lisbon
Qatar: Qatari: Doha
Romania: Romanian: Bucharest
Russia, Russian Federation, Soviet Union, USSR: Russian, Soviet: Moscow, St. Petersburg, Vladivostok, Yekaterinburg, the Kremlin, Kremlin
Rwanda: Rwandan: Kigali
Samoa: Samoan: Apia
Saudi Arabia: Saudi: Riyadh, Jeddah, Jidda, Dhahran
Senegal: Senegalese: Dakar
Serbia, Yugoslavia: Serbian, Serb, Serbs, Yugoslav: Belgrade
Sierra Leone: Sierra Leonean: Freetown
Singapore: Singaporean
Slovakia, Slovak Republic: Slovak, Slovaks: Bratislava
Slovenia: Slovenian, Slovene: Ljubljana
Somalia: Somali: Mogadishu
South Africa: South African: Pretoria, Cape Town, Johannesburg, Durban
Spain: Spanish, Spaniards: Madrid, Barcelona
Sri Lanka, Ceylon: Sri Lankan: Colombo
Sudan: Sudanese: Khartoum, Juba
Suriname: Surinamese: Paramaribo
Swaziland: Swazi: Mbabane
Sweden: Swedish, Swedes: Stockholm
Switzerland: Swiss: Bern, Geneva, Zurich
Syria: Syrian: Damascus
Taiwan: Taiwanese: Taipei
Tajikistan: Tajik: Dushanbe
Tanzania: Tanzanian: Dar es Salaam, Dodoma
Thailand: Thai, Thais: Bangkok, Chiang Mai
Togo: Togolese: Lome
Tonga: Tongan
Trinidad, Trinidad and Tobago: Trinidadian: Port of Spain
Tunisia: Tunisian: Tunis
Turkey: Turkish, Turks: Ankara, Istanbul, Adana
Turkmenistan: Turkmen: Ashgabat
Uganda: Ugandan: Kampala
Ukraine: Ukrainian: Kyiv, Kiev
United Arab Emirates, UAE: Emirati: Abu Dhabi, Dubai
United Kingdom, UK, U.K., Britain, Great Britain, HMG: British, Britons, English: London, Belfast, Edinburgh
Uruguay: Uruguayan: Montevideo
Uzbekistan: Uzbek: Tashkent
Venezuela: Venezuelan: Caracas
Vietnam, SRV, GVN, DRV: Vietnamese: Hanoi, Saigon, Ho Chi Minh City
Yemen: Yemeni: Sanaa, Sana'a, Aden
Zambia: Zambian: Lusaka
Zimbabwe, Rhodesia: Zimbabwean, Rhodesian: Harare, Salisbury
`
